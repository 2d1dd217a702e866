import type { Article } from '../article.ts';
import { publishedAt } from '../article-parts.ts';
import type { AnalysedArticle } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import { isSameOutlet } from '../outlets/outlet.ts';
import type { FramedClaim, FramedDocument, PackDocument } from '../pack/pack.ts';
import { type Alignment, alignClaims } from './align-claims.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type ClaimView, viewClaim } from './claim-view.ts';
import { daysBetween } from './days-between.ts';
import { countsOf, type KeyCounts } from './document-rank.ts';
import { createEventContext } from './event-context.ts';
import { computeFeatures } from './features.ts';
import { findCandidates } from './find-candidates.ts';
import { SEARCH_REACH, type SearchReach } from './search-reach.ts';

/** A claim of the article beside a candidate of the index. */
export interface ComparedPair<D extends FramedDocument = PackDocument> {
  /** Index of the claim in the article. */
  readonly claim: number;
  readonly candidate: IndexedClaim<D>;
  readonly alignment: Alignment;
  /** In the order of `FEATURES`. */
  readonly features: readonly number[];
}

/**
 * Compares every claim of an article with its candidates in the index. Leaves out everything of its own
 * outlet. The scripts that train and explain use it as the check does.
 * @param counts how common keys are among all documents, where the index holds only the best of them
 */
export function compareClaims<D extends FramedDocument>(
  article: Pick<Article, 'outlet' | 'published' | 'parts'>,
  analysed: Pick<AnalysedArticle, 'claims'>,
  index: ClaimIndex<D>,
  language: Language,
  counts: KeyCounts = countsOf(index),
  reach: SearchReach = SEARCH_REACH,
): readonly ComparedPair<D>[] {
  const event = createEventContext(analysed.claims, index, language.rarity, article.published, counts, reach);
  // Once an outlet, not once a candidate: telling outlets apart reads addresses.
  const outlets = new Set(
    [...event.likeness.keys()].map((document) => index.documents[document]?.outlet ?? ''),
  );
  const own = new Set([...outlets].filter((outlet) => isSameOutlet(outlet, article.outlet)));
  const views = new Map<FramedClaim, ClaimView>();
  const view = (claim: FramedClaim) => {
    const known = views.get(claim) ?? viewClaim(claim, event);
    views.set(claim, known);
    return known;
  };
  return analysed.claims.flatMap((claim, n) => {
    const herePublished = publishedAt(article, claim.span.start);
    return findCandidates(
      claim,
      index,
      event,
      (document) => !own.has(index.documents[document]?.outlet ?? ''),
      reach.candidates,
    ).map((candidate): ComparedPair<D> => {
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
          distinction: event.distinction,
          telling: language.model.telling,
        },
        alignment,
      );
      return { claim: n, candidate, alignment, features };
    });
  });
}
