import type { Claim } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import { parseDay } from '../text/civil-day.ts';
import { type Alignment, alignClaims } from './align-claims.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type ClaimView, viewClaim } from './claim-view.ts';
import type { EventContext } from './event-context.ts';
import { computeFeatures } from './features.ts';
import { scorePair } from './model.ts';

/** Two claims aligned, with the features of the decision and what the first regression makes of them. */
export interface PairComparison {
  readonly alignment: Alignment;
  /** In the order of `FEATURES`. */
  readonly features: readonly number[];
  /** 0..1, by the two sentences alone. */
  readonly score: number;
}

/** Compares claims as the event sees them: of the page with those of the index, and those with one another. */
export interface PairComparer {
  withIndexed(claim: Claim, candidate: IndexedClaim): PairComparison;
  /** 0..1: how far two claims of the index are one fact by their sentences alone. Remembered. */
  scoreBetween(a: IndexedClaim, b: IndexedClaim): number;
}

/** @param published day of the page, `YYYY-MM-DD` or null */
export function createPairComparer(
  published: string | null,
  event: EventContext,
  index: ClaimIndex,
  language: Language,
): PairComparer {
  const views = new Map<Claim, ClaimView>();
  const view = (claim: Claim) => {
    const known = views.get(claim) ?? viewClaim(claim, event);
    views.set(claim, known);
    return known;
  };
  const publishedOf = ({ document }: IndexedClaim) => index.documents[document]?.published ?? null;

  function compare(
    here: Claim,
    there: Claim,
    days: readonly [string | null, string | null],
    eventLikeness: number,
  ): PairComparison {
    const alignment = alignClaims(here, there, language.concepts);
    const features = computeFeatures(
      {
        here: view(here),
        there: view(there),
        eventLikeness,
        herePublished: days[0],
        therePublished: days[1],
        daysApart: daysBetween(days[0], days[1]),
        weight: event.weight,
        rarity: event.rarity,
        distinction: event.distinction,
      },
      alignment,
    );
    return { alignment, features, score: scorePair(language.model.alone, features) };
  }

  const between = new Map<IndexedClaim, Map<IndexedClaim, number>>();
  return {
    withIndexed(claim, candidate) {
      const likeness = event.likeness.get(candidate.document) ?? 0;
      return compare(claim, candidate.claim, [published, publishedOf(candidate)], likeness);
    },
    scoreBetween(a, b) {
      const known = between.get(a)?.get(b) ?? between.get(b)?.get(a);
      if (known !== undefined) return known;
      const likeness = event.likenessBetween(a.document, b.document);
      const { score } = compare(a.claim, b.claim, [publishedOf(a), publishedOf(b)], likeness);
      const row = between.get(a) ?? new Map<IndexedClaim, number>();
      between.set(a, row.set(b, score));
      return score;
    },
  };
}

/** Days between two days of publication; null where one is unknown. */
function daysBetween(a: string | null, b: string | null): number | null {
  const first = a === null ? null : parseDay(a);
  const second = b === null ? null : parseDay(b);
  return first === null || second === null ? null : Math.abs(first - second);
}
