import type { ArticleReport } from '../../lib/engine/matching/report.ts';

/**
 * The object that `check --json` prints for one document: the whole report, so that everything the extension
 * shows can be had by other programs. Keys and their order are a contract; spans of differences count in the
 * claim's own text.
 */
export function toJsonReport(report: ArticleReport): unknown {
  const { article, origin, claims } = report;
  return {
    article: {
      title: article.title,
      outlet: article.outlet,
      url: article.url,
      published: article.published,
      language: article.language,
      origin,
    },
    claims: claims.map((claim) => ({
      text: claim.text,
      start: claim.start,
      end: claim.end,
      checkWorthiness: claim.checkWorthiness,
      attribution: claim.attribution,
      hedging: claim.hedges,
      outletCount: claim.outletCount,
      originCount: claim.originCount,
      matches: claim.matches,
    })),
  };
}
