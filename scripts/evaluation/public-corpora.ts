import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A corpus of labelled pairs of sentences: its file and the columns of its two texts and its label. */
export interface PublicCorpus {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly [a: string, b: string, label: string];
}

export interface PublicPair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
}

/** DACCORD (Skandalis and others, 2023; its Covid and climate part): label 1 contradicts, 0 is compatible. */
export const DACCORD: PublicCorpus = {
  name: 'DACCORD',
  file: 'daccord-dev.tsv',
  columns: ['premise', 'hypothesis', 'label'],
};

/** RTE3-FR: label 0 follows, 2 contradicts, 1 neither. */
export const RTE3: PublicCorpus = {
  name: 'RTE3-FR',
  file: 'rte3-fr-dev.tsv',
  columns: ['premise', 'hypothesis', 'label'],
};

/** The news part of the French STS benchmark: label 0 (nothing alike) to 5 (the same). */
export const STS_NEWS: PublicCorpus = {
  name: 'STS news',
  file: 'stsb-fr-news-dev.tsv',
  columns: ['s1', 's2', 'score'],
};

/** The pairs of a corpus in a folder; null where it is not there. Quotation marks around a field are taken off. */
export function readPublicPairs(
  folder: string,
  { file, columns }: PublicCorpus,
): readonly PublicPair[] | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  const [header = [], ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\r$/u, '').split('\t').map(unquote));
  const [a, b, label] = columns.map((column) => header.indexOf(column));
  const cell = (row: readonly string[], at: number | undefined) => row[at ?? -1] ?? '';
  return rows.map((row) => ({ a: cell(row, a), b: cell(row, b), label: cell(row, label) }));
}

function unquote(field: string): string {
  return /^".*"$/u.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field;
}
