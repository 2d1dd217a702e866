import type { ArticleReport, ClaimReport, Difference, Match } from '../../lib/engine/matching/report.ts';
import { summariseReport } from '../../lib/engine/matching/summarise-report.ts';
import type { Span } from '../../lib/engine/text/span.ts';
import { colours } from '../colours.ts';
import { plural } from './figures.ts';

/** Claims nobody else reports are counted, not listed: on most pages they are most of the page. */
export function formatReport(report: ArticleReport): string {
  const { article, claims } = report;
  const about = [article.outlet, article.published ?? 'no date', article.url].filter((part) => part !== null);
  const lines = [colours.bold(article.title), colours.dim(about.join(' · ')), ''];
  const reported = claims.filter((claim) => claim.matches.length > 0);
  for (const claim of reported) lines.push(...formatClaim(claim), '');
  lines.push(summaryOf(report), '', '');
  return lines.join('\n');
}

/** The figures the popup shows, by the same rules: matches that are only possible and notes on style do not count. */
function summaryOf(report: ArticleReport): string {
  const { claimCount, differCount, sameCount, onlyHereCount } = summariseReport(report);
  if (claimCount === 0) return 'No claims found in this document.';
  return [
    plural(claimCount, 'claim'),
    `${differCount + sameCount} reported elsewhere`,
    `${differCount} of them with differences`,
    `${onlyHereCount} only here`,
  ].join(' · ');
}

function formatClaim(claim: ClaimReport): string[] {
  const counts = `${plural(claim.outletCount, 'other outlet')}, ${plural(claim.originCount, 'origin')}`;
  const hereSpans = claim.matches.flatMap((match) => spansOf(match.differences, 'hereSpan'));
  const lines = [`■ ${emphasise(claim.text, hereSpans)}`, `  ${colours.cyan(counts)}`];
  for (const match of claim.matches) lines.push(...formatMatch(match));
  return lines;
}

function formatMatch(match: Match): string[] {
  const from = match.origin.label === match.outlet ? '' : ` · from ${match.origin.label}`;
  const source = match.source === null ? '' : ` · source named: ${match.source}`;
  const tier = match.tier === 'possible' ? colours.dim(' · possible') : '';
  const head = `${colours.bold(match.outlet)} ${colours.dim(match.published ?? 'no date')}${from}${source}${tier}`;
  return [
    `  ● ${head}`,
    `    ${emphasise(match.text, spansOf(match.differences, 'thereSpan'))}`,
    ...match.differences.map(formatDifference),
  ];
}

function formatDifference({ kind, verdict, here, there }: Difference): string {
  const side = (words: string) => (words === '' ? '–' : `“${words}”`);
  const tone = verdict === 'conflict' ? colours.red : colours.yellow;
  return `      ${tone(`${kind} (${verdict})`)}: ${side(here)} ↔ ${side(there)}`;
}

function spansOf(differences: readonly Difference[], side: 'hereSpan' | 'thereSpan'): readonly Span[] {
  return differences.map((difference) => difference[side]).filter((span) => span !== null);
}

/** The text with the spans underlined on a terminal; overlapping spans are merged. */
function emphasise(text: string, spans: readonly Span[]): string {
  let out = '';
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    out += text.slice(done, from) + colours.underline(colours.yellow(text.slice(from, end)));
    done = end;
  }
  return out + text.slice(done);
}
