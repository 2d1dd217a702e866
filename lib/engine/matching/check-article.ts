import type { Article } from '../article.ts';
import type { AnalysedArticle } from '../claims/claim.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { ArticleReport, Match } from './report.ts';

export interface CheckOptions {
  /** Also return matches of tier `possible`. */
  readonly possible: boolean;
}

/** Matches the claims of an article against the index. Never matches the page itself nor its own outlet. */
export function checkArticle(
  article: Article,
  analysed: AnalysedArticle,
  index: ClaimIndex,
  _options: CheckOptions,
): ArticleReport {
  const claims = analysed.claims.map((claim, n) => {
    const mine = new Set(claim.frame.terms);
    const matches: Match[] = [];
    for (const document of index.documents) {
      if (document.outlet === article.outlet) continue;
      for (const other of document.claims) {
        const shared = other.frame.terms.filter((term) => mine.has(term)).length;
        const score = shared / Math.sqrt((mine.size || 1) * (other.frame.terms.length || 1));
        if (score < 0.5) continue;
        matches.push({
          document: document.id,
          url: document.url,
          outlet: document.outlet,
          title: document.title,
          published: document.published,
          text: other.text,
          score,
          tier: 'same',
          differences: [],
          source: null,
          origin: { id: `outlet:${document.outlet}`, label: document.outlet },
          reasons: [],
        });
      }
    }
    return {
      id: `c${n}`,
      start: claim.span.start,
      end: claim.span.end,
      text: claim.text,
      checkWorthiness: claim.checkWorthiness,
      attribution: claim.attribution,
      hedges: claim.hedges,
      matches,
      outletCount: new Set(matches.map((match) => match.outlet)).size,
      originCount: new Set(matches.map((match) => match.origin.id)).size,
    };
  });
  return {
    article: {
      title: article.title,
      outlet: article.outlet,
      url: article.url,
      published: article.published,
      language: article.language,
    },
    claims,
    origin: { id: `outlet:${article.outlet}`, label: article.outlet },
  };
}
