import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { drawCurves } from './draw-curves.ts';
import type { Evaluation } from './evaluation.ts';
import { CURVE_IMAGE, evaluationSections } from './evaluation-report.ts';
import { type OfficialFigures, officialFigures } from './official-scorer.ts';
import { renderMarkdown } from './render-sections.ts';

const DOCUMENT = 'docs/evaluation.md';
const DATA = 'docs/evaluation.json';

/** The files that `writeDocuments` makes. */
export const DOCUMENTS: readonly string[] = [DOCUMENT, DATA, `docs/${CURVE_IMAGE}`];

/** Writes the report, its figures and its picture. */
export function writeDocuments(evaluation: Evaluation, official: OfficialFigures | null, date: string): void {
  const text = `# Evaluation

Made on ${date} by \`npm run eval\`; run it again rather than editing this. All figures are in \`evaluation.json\` as well, those of our own events one by one. The labelled texts are not in the repository; \`npm run eval -- --corpus\` needs none of them and measures the five articles of \`corpus/\`.

${renderMarkdown(evaluationSections(evaluation, official))}
`;
  writeFileSync(DOCUMENT, text);
  writeFileSync(DATA, toJson({ date, ...evaluation, official }));
  writeFileSync(`docs/${CURVE_IMAGE}`, drawCurves(evaluation.all.kinds));
}

/** The official scorer's figures of an earlier run, which this one need not make again; null where there are none. */
export function readOfficial(): OfficialFigures | null {
  if (!existsSync(DATA)) return null;
  const earlier = z.object({ official: z.nullable(officialFigures) });
  return earlier.safeParse(JSON.parse(readFileSync(DATA, 'utf8'))).data?.official ?? null;
}

/** Figures as JSON, shares to four digits: more would change with every run. */
export function toJson(figures: object): string {
  const round = (_: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
  return `${JSON.stringify(figures, round, 1)}\n`;
}
