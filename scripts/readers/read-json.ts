import { readFile } from 'node:fs/promises';
import { readDocumentRecord } from './document-record.ts';
import { inputProblem } from './input-problem.ts';
import type { ReadDefaults, ReadResult } from './read-result.ts';

/** The document of a `.json` file. @throws what the file system throws. */
export async function readJson(file: string, defaults: ReadDefaults): Promise<ReadResult> {
  const source = await readFile(file, 'utf8');
  defaults.onBytes?.(Buffer.byteLength(source));
  return parseDocument(source, file, null, defaults);
}

/** The document that a stretch of JSON holds, or one problem that names the line of a mistake. */
export function parseDocument(
  source: string,
  file: string,
  line: number | null,
  defaults: ReadDefaults,
): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/ \(line.*$/, '') : String(error);
    const at = line ?? lineOf(source, error);
    const cure = line === null ? 'mend the file' : 'mend or remove the line';
    return { problem: inputProblem(file, at, `broken JSON (${reason})`, cure) };
  }
  return readDocumentRecord(value, file, line, defaults);
}

/** The 1-based line where `JSON.parse` gave up; V8 says so in words only. */
function lineOf(source: string, error: unknown): number {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const before = position === undefined ? source : source.slice(0, Number(position));
  return before.split('\n').length;
}
