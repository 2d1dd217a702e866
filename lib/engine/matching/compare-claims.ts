import type { Article } from '../article.ts';
import { publishedAt } from '../article-parts.ts';
import type { AnalysedArticle, Claim } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import { isSameOutlet } from '../outlets/outlet.ts';
import { parseDay } from '../text/civil-day.ts';
import { textHash } from '../text/text-hash.ts';
import { type Alignment, alignClaims } from './align-claims.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type ClaimView, viewClaim } from './claim-view.ts';
import { createEventContext } from './event-context.ts';
import { computeFeatures } from './features.ts';
import { findCandidates } from './find-candidates.ts';

/** A claim of the article beside a candidate of the index. */
export interface ComparedPair {
  /** Index of the claim in the article. */
  readonly claim: number;
  readonly candidate: IndexedClaim;
  readonly alignment: Alignment;
  /** In the order of `FEATURES`. */
  readonly features: readonly number[];
}

/**
 * Compares every claim of an article with its candidates in the index. Leaves out the article itself (same
 * address or text) and everything of its own outlet. The scripts that train and explain use it as the check does.
 */
export function compareClaims(
  article: Article,
  analysed: AnalysedArticle,
  index: ClaimIndex,
  language: Language,
): readonly ComparedPair[] {
  const event = createEventContext(analysed.claims, index, language.rarity);
  // Once a document, not once a candidate: telling outlets apart reads addresses.
  const accepted = new Set([...event.likeness.keys()].filter(acceptor(article, index)));
  const views = new Map<Claim, ClaimView>();
  const view = (claim: Claim) => {
    const known = views.get(claim) ?? viewClaim(claim, event);
    views.set(claim, known);
    return known;
  };
  return analysed.claims.flatMap((claim, n) => {
    const herePublished = publishedAt(article, claim.span.start);
    return findCandidates(claim, index, event, (document) => accepted.has(document)).map(
      (candidate): ComparedPair => {
        const alignment = alignClaims(claim, candidate.claim, language.concepts);
        const published = index.documents[candidate.document]?.published ?? null;
        const features = computeFeatures(
          {
            here: view(claim),
            there: view(candidate.claim),
            eventLikeness: event.likeness.get(candidate.document) ?? 0,
            herePublished,
            therePublished: published,
            daysApart: daysBetween(herePublished, published),
            weight: event.weight,
            rarity: event.rarity,
            distinction: event.distinction,
          },
          alignment,
        );
        return { claim: n, candidate, alignment, features };
      },
    );
  });
}

/** Days between two days of publication; null where one is unknown. */
function daysBetween(a: string | null, b: string | null): number | null {
  const first = a === null ? null : parseDay(a);
  const second = b === null ? null : parseDay(b);
  return first === null || second === null ? null : Math.abs(first - second);
}

function acceptor(article: Article, index: ClaimIndex): (document: number) => boolean {
  const hash = textHash(article.text);
  return (n) => {
    const document = index.documents[n];
    if (!document) return false;
    const isItself = document.textHash === hash || (article.url !== null && document.url === article.url);
    return !isItself && !isSameOutlet(document.outlet, article.outlet);
  };
}
