import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { readDocumentRecord } from './document-record.ts';
import { inputProblem } from './input-problem.ts';
import type { ManifestEntry } from './manifest.ts';
import type { ReadDefaults, ReadResult } from './read-result.ts';

/**
 * The document of a plain-text file: what the manifest says of it, else its first line as title and the outlet
 * of the command line. @throws what the file system throws.
 */
export async function readText(
  file: string,
  entry: ManifestEntry | null,
  defaults: ReadDefaults,
): Promise<ReadResult> {
  const bytes = await readFile(file);
  defaults.onBytes?.(bytes.length);
  if (bytes.includes(0) || !isUtf8(bytes)) {
    return { problem: inputProblem(file, null, 'is no text in UTF-8', 'save it as UTF-8') };
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') {
    return { problem: inputProblem(file, null, 'holds no text', 'remove it or put the text in') };
  }
  if (entry === null && defaults.outlet === null) {
    const cure = 'add a manifest.json beside it that does, or name it with --outlet NAME';
    return { problem: inputProblem(file, null, 'nothing says which outlet it is from', cure) };
  }
  const { file: _file, note: _note, ...fields } = entry ?? { file };
  return readDocumentRecord({ ...fields, text }, file, null, defaults);
}
