import { type ClaimStanding, claimStanding } from '../matching/claim-standing.ts';
import type { ArticleReport, ClaimReport, Difference, Match } from '../matching/report.ts';
import { type OutletSummary, type ReportSummary, summariseReport } from '../matching/summarise-report.ts';
import type { ExportWords } from './export-words.ts';
import { markdownLink, markdownText } from './markdown-text.ts';

/**
 * The report as Markdown for people: figures, outlets by date, then the claims by group, each as a quotation with
 * the other outlets' wordings and differences below it. Claims nobody else reports are a plain list at the end.
 */
export function toMarkdown(report: ArticleReport, words: ExportWords): string {
  const summary = summariseReport(report);
  const { article } = report;
  const about = [markdownText(article.outlet), words.day(article.published)];
  const lines = [
    `# ${markdownLink(article.title, article.url)}`,
    '',
    about.join(' · '),
    '',
    words.reportedElsewhere(summary.differCount + summary.sameCount, summary.claimCount),
    '',
    `- ${words.figureDiffer(summary.differCount)}`,
    `- ${words.figureSame(summary.sameCount)}`,
    `- ${words.figureOnlyHere(summary.onlyHereCount)}`,
    ...timelineOf(summary, words),
    ...groupOf(report, 'differ', words.filterDiffer, (claim) => claimOf(claim, words)),
    ...groupOf(report, 'same', words.filterSame, (claim) => claimOf(claim, words)),
    ...groupOf(report, 'only-here', words.onlyHereHeading, (claim) => [
      `- ${markdownText(claim.text)}`,
      ...matchesOf(claim, words).map((line) => `  ${line}`),
    ]),
  ];
  const text = lines.join('\n').replace(/\n{3,}/g, '\n\n');
  return `${text.trimEnd()}\n`;
}

function timelineOf({ outlets, outletCount, originCount }: ReportSummary, words: ExportWords): string[] {
  if (outlets.length === 0) return [];
  return [
    '',
    `## ${words.otherOutlets(outletCount)} · ${words.origins(originCount)}`,
    '',
    ...outlets.map((outlet) => `- ${outletOf(outlet, words)}`),
  ];
}

function outletOf(
  { outlet, published, claimCount, origins, first, here }: OutletSummary,
  words: ExportWords,
) {
  const others = origins.filter(({ id, label }) => !id.startsWith('outlet:') && label !== outlet);
  return [
    `${words.day(published)}: ${markdownText(outlet)}`,
    ...(here ? [words.thisPage] : []),
    words.claims(claimCount),
    ...others.map(({ label }) => words.viaOrigin(markdownText(label))),
    ...(first ? [words.firstToReport] : []),
  ].join(' · ');
}

function groupOf(
  report: ArticleReport,
  standing: ClaimStanding,
  heading: string,
  write: (claim: ClaimReport) => readonly string[],
): string[] {
  const claims = report.claims.filter((claim) => claimStanding(claim) === standing);
  return claims.length === 0 ? [] : ['', `## ${heading}`, '', ...claims.flatMap(write)];
}

function claimOf(claim: ClaimReport, words: ExportWords): string[] {
  return [`> ${markdownText(claim.text)}`, '', ...matchesOf(claim, words), ''];
}

function matchesOf(claim: ClaimReport, words: ExportWords): string[] {
  return claim.matches.flatMap((match) => [
    `- ${matchOf(match, words)}`,
    ...match.differences.map((difference) => `  - ${differenceOf(difference, words)}`),
  ]);
}

function matchOf(match: Match, words: ExportWords): string {
  const { outlet, origin, source, published, tier } = match;
  const known = [outlet, source].includes(origin.label) || /^(?:outlet|source):/.test(origin.id);
  const about = [
    words.day(published),
    ...(known ? [] : [words.viaOrigin(markdownText(origin.label))]),
    ...(source === null ? [] : [words.sourceNamed(markdownText(source))]),
    ...(tier === 'possible' ? [words.possibleHeading] : []),
  ];
  const wording = markdownText(match.text);
  return `**${markdownText(outlet)}** (${about.join(' · ')}): “${wording}” (${markdownLink(match.title, match.url)})`;
}

function differenceOf({ kind, verdict, here, there }: Difference, words: ExportWords): string {
  const side = (wording: string) => (wording === '' ? words.notSaid : `“${markdownText(wording)}”`);
  return `${words.kind(kind)} (${words.verdict(verdict)}): ${side(here)} ↔ ${side(there)}`;
}
