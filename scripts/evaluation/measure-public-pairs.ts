import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { alignClaims } from '../../lib/engine/matching/align-claims.ts';
import { detectDifferences } from '../../lib/engine/matching/detect-differences.ts';
import { readSide } from '../../lib/engine/matching/pair-side.ts';
import type { DifferenceKind } from '../../lib/engine/matching/report.ts';
import { claimOfText } from './claim-of-text.ts';

/** How many pairs of one corpus are called a conflict, by kind: of those that contradict each other, and of the others. */
export interface PublicFigures {
  readonly corpus: string;
  readonly contradictions: number;
  readonly others: number;
  readonly found: ReadonlyMap<DifferenceKind | 'any', number>;
  readonly wrong: ReadonlyMap<DifferenceKind | 'any', number>;
}

/** A corpus of labelled pairs: its file, the columns of its two texts, and which label is a contradiction. */
interface Corpus {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly [a: string, b: string, label: string];
  readonly contradiction: string;
}

/**
 * DACCORD (Skandalis and others, 2023; its Covid and climate part) and RTE3-FR. The pairs are about everything, not
 * about one event; nothing says that they are of one day, so an update counts as no conflict.
 */
const CORPORA: readonly Corpus[] = [
  {
    name: 'DACCORD',
    file: 'daccord-dev.tsv',
    columns: ['premise', 'hypothesis', 'label'],
    contradiction: '1',
  },
  {
    name: 'RTE3-FR',
    file: 'rte3-fr-dev.tsv',
    columns: ['premise', 'hypothesis', 'label'],
    contradiction: '2',
  },
];

/** Runs the detectors over the public corpora in a folder; corpora that are not there are left out. */
export function measurePublicPairs(folder: string, language: Language): readonly PublicFigures[] {
  return CORPORA.filter(({ file }) => existsSync(join(folder, file))).map((corpus) => {
    const found = new Map<DifferenceKind | 'any', number>();
    const wrong = new Map<DifferenceKind | 'any', number>();
    let contradictions = 0;
    let others = 0;
    for (const { a, b, label } of readPairs(join(folder, corpus.file), corpus.columns)) {
      const isContradiction = label === corpus.contradiction;
      if (isContradiction) contradictions++;
      else others++;
      const kinds = conflictKinds(a, b, language);
      const counts = isContradiction ? found : wrong;
      for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return { corpus: corpus.name, contradictions, others, found, wrong };
  });
}

/** The kinds of conflict named between two texts, and `any` where there is one. */
function conflictKinds(a: string, b: string, language: Language): ReadonlySet<DifferenceKind | 'any'> {
  const here = claimOfText(a, null, language);
  const there = claimOfText(b, null, language);
  const found = detectDifferences({
    here: readSide(here, null, language),
    there: readSide(there, null, language),
    alignment: alignClaims(here, there, language.concepts),
    concepts: language.concepts,
  }).filter(({ verdict }) => verdict === 'conflict');
  return new Set(found.flatMap(({ kind }) => [kind, 'any'] as const));
}

/** The pairs of a file with a header line; quotation marks around a field are taken off. */
function readPairs(
  file: string,
  [a, b, label]: Corpus['columns'],
): readonly { readonly a: string; readonly b: string; readonly label: string }[] {
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\r$/u, '').split('\t').map(unquote));
  const at = { a: header.indexOf(a), b: header.indexOf(b), label: header.indexOf(label) };
  return rows.map((row) => ({ a: row[at.a] ?? '', b: row[at.b] ?? '', label: row[at.label] ?? '' }));
}

function unquote(field: string): string {
  return /^".*"$/u.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field;
}
