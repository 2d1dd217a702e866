import { growthOf, type Sample, WARM_VISITS } from './growth.ts';
import { MOST_TOLD, type SoakResult } from './soak-report.ts';
import type { Memory } from './watch-extension.ts';

/** Most that each of these may grow between the warm visits and the last one, in bytes. */
export const MOST_GROWTH = 20_000_000;

/** The figures of memory with their names, in the order they are told. */
const FIGURES: readonly { readonly name: keyof Memory; readonly label: string; readonly isBytes: boolean }[] =
  [
    { name: 'backgroundHeap', label: 'objects of the background', isBytes: true },
    { name: 'extensionProcess', label: 'process of the extension', isBytes: true },
    { name: 'pageHeap', label: 'objects of the tab that never loads a page', isBytes: true },
    { name: 'pageNodes', label: 'its nodes', isBytes: false },
    { name: 'pageListeners', label: 'its listeners', isBytes: false },
    { name: 'pageProcesses', label: 'processes of all pages', isBytes: true },
  ];

/** The figures that the bound is for. */
const BOUND_FIGURES = ['backgroundHeap', 'extensionProcess'] as const;

/** Bytes as megabytes with one decimal, `–` where they are not told. */
export function inMegabytes(bytes: number | null): string {
  return bytes === null ? '–' : (bytes / 1_000_000).toFixed(1);
}

/** The results as Markdown. */
export function renderSoak(results: readonly SoakResult[]): string {
  return `# Reliability

Made by \`npm run soak -- --write\`: many tabs at once, then a long day's browsing, in real browsers with the extension as it ships. Pages are served locally with the network blocked: the articles of the corpus, which the shipped pack has matches for, and real pages of all kinds where they are at hand. Six tabs are browsed: of twenty visits eight load an article, five go to another article without loading a page, four load something else, two are left at once, one goes back; now and then a marked sentence is hovered. The time in which a person reads is left out.

The bound: background and extension grow by less than ${inMegabytes(MOST_GROWTH)} MB from visit ${WARM_VISITS} to the last. Memory is read after a collection of garbage; a process also holds what the browser has not given back. The processes of pages grow in Firefox whether the extension is there or not: over 240 visits of these pages by 47 MB without it and by 48 MB with it, and not at all in a tab that goes to other articles without loading a page (tried once, on 2026-11-25).

${results.map(renderResult).join('\n')}`;
}

function renderResult(result: SoakResult): string {
  const { browser, date, planned, atOnce, browsed, minutes, samples, messages, errors } = result;
  const cut = browsed.visits < planned ? ` (of ${number(planned)} planned; the run was interrupted)` : '';
  const counts = Object.entries(messages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `## ${browser}, ${date}

${atOnce.tabs} tabs at once: ${atOnce.tabs - atOnce.unanswered} got their answer, the last after ${atOnce.seconds.toFixed(1)} s; ${atOnce.otherMarks} had other marks than in a tab by itself; ${atOnce.cards} had a card that nobody opened.

${number(browsed.visits)} visits${cut} in ${minutes.toFixed(0)} minutes:

| | |
|---|---|
| answers waited for | ${browsed.awaited} |
| lost | ${browsed.unanswered} |
| cards opened by hovering | ${browsed.cards} |
| sentences hovered without a card | ${browsed.missingCards} |
| pages with two cards, or one that nobody opened | ${browsed.doubledCards} |
| errors of the extension | ${countTold(errors)} |
| pages that the browser did not load, such as those that go elsewhere by themselves | ${countTold(browsed.troubles)} |
${counts.map(([name, count]) => `| messages \`${name}\` | ${count} |`).join('\n')}

| MB after visit | ${shown(samples)
    .map(({ visit }) => number(visit))
    .join(' | ')} | since ${WARM_VISITS} | per 1,000 |
|---|${'---|'.repeat(shown(samples).length + 2)}
${FIGURES.flatMap((figure) => memoryRow(samples, figure)).join('\n')}

Within the bound: ${withinBound(samples)}.
`;
}

/** Only the first ones are kept. */
function countTold({ length }: readonly string[]): string {
  return length < MOST_TOLD ? String(length) : `${length} or more`;
}

function memoryRow(
  samples: readonly Sample[],
  { name, label, isBytes }: (typeof FIGURES)[number],
): readonly string[] {
  if (samples.every((sample) => sample[name] === null)) return [];
  const write = (value: number | null) => (isBytes ? inMegabytes(value) : String(value ?? '–'));
  const cells = shown(samples).map((sample) => write(sample[name]));
  const growth = growthOf(samples, name);
  const since = growth === null ? null : growth.to - growth.from;
  const per = isBytes ? 1_000_000 : 1;
  const last = [signed(since, per), signed(growth?.perThousand ?? null, per)];
  return [`| ${label} | ${[...cells, ...last].join(' | ')} |`];
}

/** Whether background and extension's process kept within the bound, as far as the browser tells of them. */
function withinBound(samples: readonly Sample[]): 'yes' | 'no' | 'not known, there were too few visits' {
  const grown = BOUND_FIGURES.flatMap((name) => growthOf(samples, name) ?? []);
  if (grown.length === 0) return 'not known, there were too few visits';
  return grown.every(({ from, to }) => to - from < MOST_GROWTH) ? 'yes' : 'no';
}

function signed(value: number | null, per: number): string {
  if (value === null) return '–';
  const text = Math.abs(value / per).toFixed(per === 1 ? 0 : 1);
  return `${value < 0 ? '−' : '+'}${text}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

/** Every other sample, and the last: a table of ten columns can be read. */
function shown(samples: readonly Sample[]): readonly Sample[] {
  return samples.filter((_sample, n) => n % 2 === 1 || n === samples.length - 1);
}
