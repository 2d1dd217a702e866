import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../lib/engine/article.ts';
import { describeFileError, type InputProblem, inputProblem } from '../readers/input-problem.ts';
import { parseDocument } from '../readers/read-json.ts';

/** A line of a tab-separated file with its number, from 1. */
export interface TsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A labelled set as it lies on the disk; nothing is checked yet but the documents. */
export interface SetFiles {
  readonly name: string;
  readonly documents: readonly Article[];
  readonly sentences: readonly TsvRow[];
  readonly labels: readonly TsvRow[];
  readonly facts: readonly TsvRow[];
  readonly differences: readonly TsvRow[];
}

/** The files of a labelled set, or every problem with reading them: missing files, broken documents. */
export function readSetFiles(folder: string): SetFiles | { readonly problems: readonly InputProblem[] } {
  const problems: InputProblem[] = [];
  const attempt = <T>(path: string, read: (path: string) => T): T | null => {
    try {
      return read(path);
    } catch (error) {
      const { found, cure } = describeFileError(error);
      problems.push(
        inputProblem(path, null, found, existsSync(path) ? cure : 'finish the set, or remove it'),
      );
      return null;
    }
  };
  const rows = (name: string) =>
    attempt(join(folder, name), (path) => parseTsv(readFileSync(path, 'utf8'))) ?? [];
  const names = attempt(join(folder, 'docs'), (path) => readdirSync(path)) ?? [];
  const documents = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, 'docs', name);
      const source = attempt(path, (path) => readFileSync(path, 'utf8'));
      if (source === null) return [];
      const result = parseDocument(source, path, null, { outlet: null, language: 'fr' });
      if ('article' in result) return result.article;
      problems.push(result.problem);
      return [];
    });
  const files = {
    name: basename(folder),
    documents,
    sentences: rows('sentences.tsv'),
    labels: rows('labels.tsv'),
    facts: rows('facts.tsv'),
    differences: rows('differences.tsv'),
  };
  return problems.length > 0 ? { problems } : files;
}

/** The rows of a tab-separated text; empty lines and those that begin with `#` are passed over. */
export function parseTsv(source: string): readonly TsvRow[] {
  return source.split('\n').flatMap((text, n) => {
    const line = text.replace(/\r$/, '');
    return line.trim() === '' || line.startsWith('#') ? [] : { line: n + 1, cells: line.split('\t') };
  });
}
