import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import { MAX_CLAIMS } from '@/lib/extension/limits.ts';

/**
 * True where a value has the outline of a report: its article, and claims with their places. What the background
 * answers a page is this build's own work, and parsing every field of a long report takes the page's main thread up
 * to a tenth of a second; views, to which pages answer, parse it whole (`reportSchema`).
 */
export function isReportOutline(value: unknown): value is ArticleReport {
  if (!isRecord(value) || !isRecord(value.article) || !isRecord(value.origin)) return false;
  const { claims } = value;
  return Array.isArray(claims) && claims.length <= MAX_CLAIMS && claims.every(isClaimOutline);
}

function isClaimOutline(claim: unknown): boolean {
  return (
    isRecord(claim) &&
    typeof claim.id === 'string' &&
    typeof claim.text === 'string' &&
    Number.isSafeInteger(claim.start) &&
    Number.isSafeInteger(claim.end) &&
    Array.isArray(claim.matches)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
