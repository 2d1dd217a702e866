import type { FramedClaim, FramedDocument } from '../pack/pack.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { keysOf } from './document-rank.ts';
import type { EventContext } from './event-context.ts';

/** Candidates compared closely for one claim. Sane range 30 to 200; more cost time and found nothing further. */
const MAX_CANDIDATES = 80;
/** A candidate shares at least this many content keys; one shared name is not a lead. */
const MIN_SHARED_KEYS = 2;

/**
 * Finds the claims of the event's documents that share most with a claim, best first.
 * @param accepts tells which documents may be matched at all (not the page itself, not its outlet)
 */
export function findCandidates<D extends FramedDocument>(
  claim: FramedClaim,
  index: ClaimIndex<D>,
  event: EventContext,
  accepts: (document: number) => boolean,
): readonly IndexedClaim<D>[] {
  const found = new Map<number, { score: number; shared: number }>();
  for (const key of keysOf([claim])) {
    const weight = event.weight(key);
    for (const id of index.postings.get(key) ?? []) {
      const document = index.claims[id]?.document ?? -1;
      if (!event.likeness.has(document)) continue;
      const entry = found.get(id) ?? { score: 0, shared: 0 };
      found.set(id, { score: entry.score + weight, shared: entry.shared + 1 });
    }
  }
  return [...found]
    .filter(([id, { shared }]) => shared >= MIN_SHARED_KEYS && accepts(index.claims[id]?.document ?? -1))
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, MAX_CANDIDATES)
    .flatMap(([id]) => index.claims[id] ?? []);
}
