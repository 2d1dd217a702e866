import type { EventContext } from '../../lib/engine/matching/event-context.ts';

/**
 * An event nobody has read: every key weighs 3 within it and in the language, every number is its own, no document
 * is on it. The parts given replace these.
 */
export function madeEvent(parts: Partial<Omit<EventContext, 'weigh'>> = {}): EventContext {
  const numbers = new Map<string, number>();
  const event = {
    likeness: new Map(),
    weight: () => 3,
    rarity: () => 3,
    distinction: () => 1,
    ...parts,
  };
  return {
    ...event,
    weigh(key) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return { number, weight: event.weight(key), rarity: event.rarity(key) };
    },
  };
}
