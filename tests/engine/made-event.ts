import type { EventContext } from '../../lib/engine/matching/event-context.ts';

/**
 * An event nobody has read: every key weighs 3 within it and in the language, every number is its own, no document
 * is on it. The parts given replace these.
 */
export function madeEvent(parts: Partial<EventContext> = {}): EventContext {
  return {
    likeness: new Map(),
    weight: () => 3,
    rarity: () => 3,
    distinction: () => 1,
    ...parts,
  };
}
