import type { FramedClaim, FramedDocument } from '../pack/pack.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { keysOf } from './document-rank.ts';
import type { EventContext } from './event-context.ts';
import { SEARCH_REACH } from './search-reach.ts';
import { type Telling, tellingOf } from './telling-features.ts';

/** A candidate shares at least this many content keys; one shared name is not a lead. */
const MIN_SHARED_KEYS = 2;

/** How much the most telling shared key counts beside the weight of all. Sane range 1 to 4. */
const TELLING_POWER = 3;

/** What a claim of the index shares with another. */
interface Found {
  readonly id: number;
  /** Keys that both hold, and what they weigh within the event. */
  shared: number;
  weight: number;
  /** The most telling of them; 0 where they are only who and where. */
  telling: number;
}

/**
 * Finds the claims of the event's documents that share most with a claim, best first: by what the shared keys weigh,
 * times the cube of how telling the most telling one is. Everybody on a large event shares its names and places; among
 * the best by weight alone one match in 25 is missing that comparing everything finds, so among these one in 170.
 * @param accepts tells which documents may be matched at all (not the page itself, not its outlet)
 */
export function findCandidates<D extends FramedDocument>(
  claim: FramedClaim,
  index: ClaimIndex<D>,
  event: EventContext,
  accepts: (document: number) => boolean,
  telling: Telling,
  most: number = SEARCH_REACH.candidates,
): readonly IndexedClaim<D>[] {
  const found = new Map<number, Found>();
  for (const key of keysOf([claim])) {
    const postings = index.postings.get(key);
    if (postings === undefined) continue;
    const weight = event.weight(key);
    const own = tellingOf(key, telling);
    for (const id of postings) {
      const known = found.get(id);
      if (known === undefined) found.set(id, { id, shared: 1, weight, telling: own });
      else {
        known.shared++;
        known.weight += weight;
        known.telling = Math.max(known.telling, own);
      }
    }
  }
  const isCandidate = ({ id, shared }: Found) => {
    const document = index.claims[id]?.document ?? -1;
    return shared >= MIN_SHARED_KEYS && event.likeness.has(document) && accepts(document);
  };
  const rank = (each: Found) => each.weight * (each.telling || telling.usual) ** TELLING_POWER;
  return [...found.values()]
    .filter(isCandidate)
    .map((each) => ({ id: each.id, rank: rank(each) }))
    .sort((a, b) => b.rank - a.rank || a.id - b.id)
    .slice(0, most)
    .flatMap(({ id }) => index.claims[id] ?? []);
}
