import type { FramedClaim, FramedDocument } from '../pack/pack.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { keysOf } from './document-rank.ts';
import type { EventContext } from './event-context.ts';
import { SEARCH_REACH } from './search-reach.ts';

/** A candidate shares at least this many content keys; one shared name is not a lead. */
const MIN_SHARED_KEYS = 2;

/** What a claim of the index shares with another. */
interface Found {
  readonly id: number;
  score: number;
  shared: number;
}

/**
 * Finds the claims of the event's documents that share most with a claim, best first.
 * @param accepts tells which documents may be matched at all (not the page itself, not its outlet)
 */
export function findCandidates<D extends FramedDocument>(
  claim: FramedClaim,
  index: ClaimIndex<D>,
  event: EventContext,
  accepts: (document: number) => boolean,
  most: number = SEARCH_REACH.candidates,
): readonly IndexedClaim<D>[] {
  const found = new Map<number, Found>();
  for (const key of keysOf([claim])) {
    const postings = index.postings.get(key);
    if (postings === undefined) continue;
    const weight = event.weight(key);
    for (const id of postings) {
      const known = found.get(id);
      if (known === undefined) found.set(id, { id, score: weight, shared: 1 });
      else {
        known.score += weight;
        known.shared++;
      }
    }
  }
  const isCandidate = ({ id, shared }: Found) => {
    const document = index.claims[id]?.document ?? -1;
    return shared >= MIN_SHARED_KEYS && event.likeness.has(document) && accepts(document);
  };
  return [...found.values()]
    .filter(isCandidate)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, most)
    .flatMap(({ id }) => index.claims[id] ?? []);
}
