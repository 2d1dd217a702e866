import { isGzipError, readLines } from '../read-lines.ts';
import { inputProblem } from './input-problem.ts';
import { parseDocument } from './read-json.ts';
import type { ReadDefaults, ReadResult } from './read-result.ts';

/**
 * The documents of a `.jsonl` or `.jsonl.gz` file, one a line, read as a stream; empty lines are passed over.
 * A gzip file that is damaged or cut off yields what came before and then a problem.
 * @throws what the file system throws.
 */
export async function* readJsonl(file: string, defaults: ReadDefaults): AsyncIterable<ReadResult> {
  let line = 0;
  try {
    for await (const text of readLines(file, { gzip: /\.gz$/i.test(file), onBytes: defaults.onBytes })) {
      line++;
      if (text.trim() !== '') yield parseDocument(text, file, line, defaults);
    }
  } catch (error) {
    if (!isGzipError(error)) throw error;
    const problem =
      line === 0
        ? inputProblem(file, null, 'is no gzip file, or a damaged one', 'get the file again')
        : inputProblem(file, line + 1, 'gzip data is damaged or cut off here', 'get the file again');
    yield { problem };
  }
}
