import { claimStanding } from '../matching/claim-standing.ts';
import type { ArticleReport, ClaimReport, Difference, Match } from '../matching/report.ts';
import { csvCell } from './csv-cell.ts';

type Cell = string | number | null;

/** Tells spreadsheets that the file is UTF-8; without it they show `Ã©` for `é`. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The columns in order; their names are a contract, in English whatever the interface speaks. */
const COLUMNS: readonly {
  readonly name: string;
  readonly of: (claim: ClaimReport, match: Match | null, report: ArticleReport) => Cell;
}[] = [
  { name: 'article_outlet', of: (_claim, _match, { article }) => article.outlet },
  { name: 'article_published', of: (_claim, _match, { article }) => article.published },
  { name: 'article_title', of: (_claim, _match, { article }) => article.title },
  { name: 'article_url', of: (_claim, _match, { article }) => article.url },
  { name: 'claim', of: (claim) => claim.id },
  { name: 'standing', of: (claim) => claimStanding(claim) },
  { name: 'sentence', of: (claim) => claim.text },
  { name: 'outlets', of: (claim) => claim.outletCount },
  { name: 'origins', of: (claim) => claim.originCount },
  { name: 'tier', of: (_claim, match) => match?.tier ?? null },
  { name: 'outlet', of: (_claim, match) => match?.outlet ?? null },
  { name: 'published', of: (_claim, match) => match?.published ?? null },
  { name: 'origin', of: (_claim, match) => match?.origin.label ?? null },
  { name: 'source', of: (_claim, match) => match?.source ?? null },
  { name: 'wording', of: (_claim, match) => match?.text ?? null },
  { name: 'differences', of: (_claim, match) => match?.differences.map(describe).join('\n') ?? null },
  { name: 'score', of: (_claim, match) => match?.score ?? null },
  { name: 'title', of: (_claim, match) => match?.title ?? null },
  { name: 'url', of: (_claim, match) => match?.url ?? null },
];

/**
 * The report as CSV (RFC 4180, UTF-8 with byte order mark): a line of column names, then one line a match, and one
 * with empty cells behind it for a claim nobody else reports. Linear in the matches.
 */
export function toCsv(report: ArticleReport): string {
  const lines = [COLUMNS.map(({ name }) => name).join(',')];
  for (const claim of report.claims) {
    const matches = claim.matches.length === 0 ? [null] : claim.matches;
    for (const match of matches) {
      lines.push(COLUMNS.map(({ of }) => csvCell(of(claim, match, report))).join(','));
    }
  }
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** `person (conflict): Kim Jong Il | Kim Il Sung`: this page's words first. */
function describe({ kind, verdict, here, there }: Difference): string {
  return `${kind} (${verdict}): ${here} | ${there}`;
}
