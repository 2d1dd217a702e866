import { type ClaimStanding, claimStanding } from '../matching/claim-standing.ts';
import type { ArticleReport, ClaimReport, Origin } from '../matching/report.ts';
import { type ReportSummary, summariseReport } from '../matching/summarise-report.ts';

/** Raised whenever a key changes its meaning or goes; new keys may come without. */
export const EXPORT_VERSION = 1;

/** The report as other programs get it; `docs/export.md` describes it key by key. */
export interface JsonExport {
  readonly format: 'recoupe-report';
  readonly version: typeof EXPORT_VERSION;
  readonly article: ArticleReport['article'] & { readonly origin: Origin };
  readonly summary: ReportSummary;
  readonly claims: readonly (ClaimReport & { readonly standing: ClaimStanding })[];
}

/** The whole report with its figures and each claim's standing, ready for `JSON.stringify`. */
export function toJsonExport(report: ArticleReport): JsonExport {
  return {
    format: 'recoupe-report',
    version: EXPORT_VERSION,
    article: { ...report.article, origin: report.origin },
    summary: summariseReport(report),
    claims: report.claims.map(({ id, text, ...claim }) => ({
      id,
      standing: claimStanding({ id, text, ...claim }),
      text,
      ...claim,
    })),
  };
}
