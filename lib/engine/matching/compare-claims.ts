import type { Article } from '../article.ts';
import type { AnalysedArticle } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import { isSameOutlet } from '../outlets/outlet.ts';
import { textHash } from '../text/text-hash.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { createEventContext } from './event-context.ts';
import { findCandidates } from './find-candidates.ts';
import { createPairComparer, type PairComparison } from './pair-comparer.ts';
import { findSupport, type Support } from './support.ts';

/** A claim of the article beside a candidate of the index. */
export interface ComparedPair extends PairComparison {
  /** Index of the claim in the article. */
  readonly claim: number;
  readonly candidate: IndexedClaim;
  /** What the claim's other candidates say; null where the pair's own score is too low to be helped. */
  readonly support: Support | null;
}

/**
 * Compares every claim of an article with its candidates in the index, first by the two sentences alone, then by
 * what the other candidates say. Leaves out the article itself (same address or text) and everything of its own
 * outlet. The scripts that train and explain use it as the check does.
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
  const comparer = createPairComparer(article.published, event, index, language);
  return analysed.claims.flatMap((claim, n) => {
    const candidates = findCandidates(claim, index, event, (document) => accepted.has(document));
    const compared = candidates.map((candidate) => ({
      claim: n,
      candidate,
      ...comparer.withIndexed(claim, candidate),
    }));
    const support = findSupport(compared, comparer.scoreBetween);
    return compared.map((pair, i): ComparedPair => ({ ...pair, support: support[i] ?? null }));
  });
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
