import type { Article } from '../article.ts';
import { publishedAt } from '../article-parts.ts';
import type { AnalysedArticle } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import { isSameOutlet } from '../outlets/outlet.ts';
import type { FramedClaim, FramedDocument, PackDocument } from '../pack/pack.ts';
import type { DayNumber } from '../text/civil-day.ts';
import { type Alignment, alignClaims } from './align-claims.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type ClaimView, viewClaim } from './claim-view.ts';
import { daysBetween, publicationDay } from './days-between.ts';
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

/** What an article has in common with an index. */
export interface Comparison<D extends FramedDocument = PackDocument> {
  /** Its claims beside their candidates. */
  readonly pairs: readonly ComparedPair<D>[];
  /** The features of two candidates beside each other, as claims on the article's event. */
  readonly between: (one: IndexedClaim<D>, other: IndexedClaim<D>) => readonly number[];
}

/** What `compareWithIndex` gives of an article's claims, for the scripts that train and explain. */
export function compareClaims<D extends FramedDocument>(
  article: Pick<Article, 'outlet' | 'published' | 'parts'>,
  analysed: Pick<AnalysedArticle, 'claims'>,
  index: ClaimIndex<D>,
  language: Language,
): readonly ComparedPair<D>[] {
  return compareWithIndex(article, analysed, index, language).pairs;
}

/**
 * Compares every claim of an article with its candidates in the index, and leaves out everything of its own outlet.
 * @param counts how common keys are among all documents, where the index holds only the best of them
 */
export function compareWithIndex<D extends FramedDocument>(
  article: Pick<Article, 'outlet' | 'published' | 'parts'>,
  analysed: Pick<AnalysedArticle, 'claims'>,
  index: ClaimIndex<D>,
  language: Language,
  counts: KeyCounts = countsOf(index),
  reach: SearchReach = SEARCH_REACH,
): Comparison<D> {
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
  const compare = (here: Side, there: Side, eventLikeness: number) => {
    const alignment = alignClaims(here.claim, there.claim, language);
    const features = computeFeatures(
      {
        here: view(here.claim),
        there: view(there.claim),
        eventLikeness,
        hereDay: here.day,
        thereDay: there.day,
        daysApart: daysBetween(here.day, there.day),
        weight: event.weight,
        distinction: event.distinction,
        telling: language.model.telling,
      },
      alignment,
    );
    return { alignment, features };
  };
  const days = index.documents.map(({ published }) => publicationDay(published));
  const sideOf = ({ claim, document }: IndexedClaim<D>): Side => ({ claim, day: days[document] ?? null });
  const likenessOf = ({ document }: IndexedClaim<D>) => event.likeness.get(document) ?? 0;
  const accepts = (document: number) => !own.has(index.documents[document]?.outlet ?? '');
  return {
    pairs: analysed.claims.flatMap((claim, n) => {
      const here = { claim, day: publicationDay(publishedAt(article, claim.span.start)) };
      return findCandidates(claim, index, event, accepts, language.model.telling, reach.candidates).map(
        (candidate) => ({
          claim: n,
          candidate,
          ...compare(here, sideOf(candidate), likenessOf(candidate)),
        }),
      );
    }),
    between: (one, other) =>
      compare(sideOf(one), sideOf(other), Math.min(likenessOf(one), likenessOf(other))).features,
  };
}

/** One of two claims that are compared, with its text's day. */
interface Side {
  readonly claim: FramedClaim;
  readonly day: DayNumber | null;
}
