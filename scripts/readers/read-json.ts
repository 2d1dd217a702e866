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
    const message = error instanceof Error ? error.message : String(error);
    const reason = message
      .replace(/ \(line.*$/, '')
      .replace(/\s+/gu, ' ')
      .slice(0, 120);
    const at = line ?? lineOf(source, message);
    const cure = line === null ? 'mend the file' : 'mend or remove the line';
    return { problem: inputProblem(file, at, `broken JSON (${reason})`, cure) };
  }
  return readDocumentRecord(value, file, line, defaults);
}

/** The 1-based line where `JSON.parse` gave up, null where its message names no place. */
function lineOf(source: string, message: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : source.slice(0, Number(position)).split('\n').length;
}
