import { parseArgs } from 'node:util';
import type { DifferenceKind } from '../lib/engine/matching/report.ts';
import {
  countRows,
  type DifferenceFigures,
  measureDifferences,
  namedConflicts,
} from './evaluation/measure-differences.ts';
import { measurePublicPairs, type PublicFigures } from './evaluation/measure-public-pairs.ts';
import { loadLanguage } from './load-language.ts';
import { type GoldSet, readGoldSet, readGoldSets } from './training/gold-set.ts';

const GOLD = '../shared/gold';
const PUBLIC = '../shared/data';
const KINDS: readonly DifferenceKind[] = [
  'number',
  'date',
  'place',
  'person',
  'negation',
  'hedging',
  'attribution',
  'loaded-term',
];

/** Prints how well differences are named on pairs that are given. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', multiple: true },
      verbose: { type: 'boolean', default: false },
      kind: { type: 'string' },
      sample: { type: 'string' },
      public: { type: 'boolean', default: false },
    },
  });
  const sets: readonly GoldSet[] = values.gold ? values.gold.map(readGoldSet) : readGoldSets(GOLD);
  const language = await loadLanguage();
  const figures = measureDifferences(sets, language);
  report(figures);
  const isWanted = (kind: string) => values.kind === undefined || values.kind === kind;
  if (values.public) reportPublic(measurePublicPairs(PUBLIC, language));
  if (values.verbose) printErrors(figures, isWanted);
  if (values.sample) printSample(figures, Number(values.sample), isWanted);
}

function report(figures: DifferenceFigures): void {
  console.log(`${figures.pairs} pairs that share a fact`);
  console.log(
    `${'kind'.padEnd(12)} ${'found'.padEnd(16)} conflict  update    differs   right verdict  named a pair (conflict, update, differs)`,
  );
  for (const kind of [...KINDS, null]) {
    const all = countRows(figures, kind, null);
    const cell = (verdict: 'conflict' | 'update' | 'differs') => {
      const { found, of } = countRows(figures, kind, verdict);
      return `${found}/${of}`.padEnd(9);
    };
    // Both directions are named: a pair counts half for each.
    const named = (verdict: string) =>
      figures.named.filter(
        ({ difference }) => (kind === null || difference.kind === kind) && difference.verdict === verdict,
      ).length /
      2 /
      figures.pairs;
    console.log(
      `${(kind ?? 'all').padEnd(12)} ${share(all.found, all.of).padEnd(16)} ${cell('conflict')} ${cell('update')} ${cell('differs')} ${share(all.rightVerdict, all.found).padEnd(14)} ${['conflict', 'update', 'differs'].map((verdict) => named(verdict).toFixed(3)).join(' ')}`,
    );
  }
  const { all, wrong, repeated } = namedConflicts(figures);
  const there = countRows(figures, null, 'conflict').of;
  const right = figures.rows.filter(({ row, named }) => row.verdict === 'conflict' && named === 'conflict');
  console.log(
    `conflicts: precision ${share(all.length - wrong.length, all.length)}, with repeated ones ${share(all.length - wrong.length + repeated.length, all.length)}, recall ${share(right.length, there)}`,
  );
}

function reportPublic(corpora: readonly PublicFigures[]): void {
  for (const { corpus, contradictions, others, found, wrong } of corpora) {
    const cell = (kind: DifferenceKind | 'any') =>
      `${kind} ${share(found.get(kind) ?? 0, contradictions)} (wrong ${share(wrong.get(kind) ?? 0, others)})`;
    console.log(
      `${corpus}: contradictions called a conflict: ${(['any', 'number', 'negation', 'date', 'person'] as const).map(cell).join(', ')}`,
    );
  }
}

function share(part: number, whole: number): string {
  return `${part}/${whole} ${((100 * part) / (whole || 1)).toFixed(0)} %`;
}

function printErrors(figures: DifferenceFigures, isWanted: (kind: string) => boolean): void {
  for (const { set, row, named, hereText, thereText, predicted } of figures.rows)
    if (isWanted(row.kind) && named !== row.verdict) {
      const own = predicted
        .slice(0, Math.ceil(predicted.length / 2))
        .filter(({ kind }) => kind === row.kind)
        .map(({ verdict, here, there }) => `${verdict}: ${here} | ${there}`);
      console.log(
        `${named ? `named ${named}` : 'MISSED'} ${row.kind} ${row.verdict} [${set} ${row.a} ${row.b}] ${row.spanA} | ${row.spanB}   <${own.join('; ')}>\n   ${hereText}\n   ${thereText}`,
      );
    }
  for (const { set, a, b, hereText, thereText, difference, repeats } of namedConflicts(figures).wrong)
    if (isWanted(difference.kind) && !repeats)
      console.log(
        `FALSE CONFLICT ${difference.kind} [${set} ${a} ${b}] ${difference.here} | ${difference.there}\n   ${hereText}\n   ${thereText}`,
      );
}

function printSample(figures: DifferenceFigures, size: number, isWanted: (kind: string) => boolean): void {
  const open = figures.named.filter(({ row, difference }) => row === null && isWanted(difference.kind));
  const step = Math.max(1, open.length / size);
  for (let n = 0; n < Math.min(size, open.length); n++) {
    const each = open[Math.floor(n * step)];
    if (each)
      console.log(
        `UNLABELLED ${each.difference.kind} ${each.difference.verdict} [${each.set} ${each.a} ${each.b}] ${each.difference.here} | ${each.difference.there}\n   ${each.hereText}\n   ${each.thereText}`,
      );
  }
}

await main();
