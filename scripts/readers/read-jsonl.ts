import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { inputProblem } from './input-problem.ts';
import { parseDocument } from './read-json.ts';
import type { ReadDefaults, ReadResult } from './read-result.ts';

/**
 * The documents of a `.jsonl` or `.jsonl.gz` file, one a line, read as a stream; empty lines are passed over.
 * A gzip file that is damaged or cut off yields what came before and then a problem.
 * @throws what the file system throws.
 */
export async function* readJsonl(file: string, defaults: ReadDefaults): AsyncIterable<ReadResult> {
  const bytes = createReadStream(file);
  bytes.on('data', (chunk) => defaults.onBytes?.(chunk.length));
  const zipped = file.endsWith('.gz');
  const source = zipped ? bytes.pipe(createGunzip()) : bytes;
  let failure: Error | null = null;
  const fail = (error: Error) => {
    failure ??= error;
    lines.close();
  };
  bytes.on('error', fail);
  source.on('error', fail);
  const lines = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  let held: string | null = null;
  try {
    for await (const text of lines) {
      line++;
      if (held?.trim()) yield parseDocument(held, file, line - 1, defaults);
      held = text;
    }
  } finally {
    bytes.destroy();
  }
  const broken = brokenBy(failure);
  if (broken === null) {
    if (held?.trim()) yield parseDocument(held, file, line, defaults);
    return;
  }
  // The last line of a damaged file is most likely half a line: one error for both is enough.
  if (!zipped || !('code' in broken) || !String(broken.code).startsWith('Z_')) throw broken;
  const what = line === 0 ? 'is no gzip file' : 'gzip data is damaged or cut off here';
  yield { problem: inputProblem(file, line === 0 ? null : line, what, 'get the file again') };
}

/** Keeps the compiler from believing that a variable set in a callback is still null. */
function brokenBy(failure: Error | null): Error | null {
  return failure;
}
