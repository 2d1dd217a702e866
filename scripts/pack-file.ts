import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { createPackDecoder } from '../lib/engine/pack/decode-pack.ts';
import { encodePack } from '../lib/engine/pack/encode-pack.ts';
import type { Pack } from '../lib/engine/pack/pack.ts';
import { PackError } from '../lib/engine/pack/pack-error.ts';

/** Offset of the byte in a gzip header that names the operating system, and its value for "unknown" (RFC 1952). */
const GZIP_OS_BYTE = 9;
const GZIP_OS_UNKNOWN = 255;

/** Lines joined before they go to the compressor: one call a line is slow. */
const BATCH_CHARACTERS = 1 << 18;

/**
 * Writes a pack, gzipped; the same pack gives the same bytes. It appears under its name only when it is whole:
 * until then it lies beside it as `.part`, which goes away on failure and when `signal` aborts.
 * @returns the file's size in bytes.
 */
export async function writePackFile(path: string, pack: Pack, signal?: AbortSignal): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  try {
    const source = Readable.from(batches(encodePack(pack)));
    const options = signal ? { signal } : {};
    await pipeline(source, createGzip({ level: 9 }), neutralHeader(), createWriteStream(part), options);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return (await stat(path)).size;
}

/**
 * Reads and checks a pack file.
 * @throws {PackError} where it is no pack, of another version, cut off or damaged; else what the file system throws.
 */
export async function readPackFile(path: string): Promise<Pack> {
  const file = createReadStream(path);
  await Promise.race([once(file, 'open'), once(file, 'error').then(([error]) => Promise.reject(error))]);
  const decoder = createPackDecoder();
  const text = file.pipe(createGunzip());
  let failure: unknown = null;
  const fail = (error: Error) => {
    failure ??= error;
    lines.close();
  };
  file.on('error', fail);
  text.on('error', fail);
  const lines = createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY });
  let count = 0;
  let held: string | null = null;
  try {
    // One line behind: the last line of a file that was cut off is half a line, and not its own fault.
    for await (const line of lines) {
      if (held !== null) decoder.push(held);
      held = line;
      count++;
    }
  } finally {
    file.destroy();
  }
  if (failure !== null) throw describeFailure(failure, count);
  if (held !== null) decoder.push(held);
  return decoder.finish();
}

function describeFailure(failure: unknown, lines: number): unknown {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  if (!code.startsWith('Z_')) return failure;
  if (code === 'Z_DATA_ERROR' && lines === 0) {
    return new PackError({
      found: 'file is not gzipped',
      expected: 'a pack is a gzipped file that "npm run claims -- build" writes',
      cure: 'give the path of a pack (.recoupe)',
    });
  }
  return new PackError({
    found: `file is cut off or damaged after line ${lines}`,
    expected: 'a pack ends with a line of counts',
    cure: 'get the file again, or rebuild it with "npm run claims -- build"',
  });
}

function* batches(lines: Iterable<string>): Iterable<string> {
  let batch = '';
  for (const line of lines) {
    batch += line;
    if (batch.length >= BATCH_CHARACTERS) {
      yield batch;
      batch = '';
    }
  }
  if (batch !== '') yield batch;
}

/** zlib writes the operating system into the header: the same pack would differ between machines. */
function neutralHeader(): Transform {
  let position = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const at = GZIP_OS_BYTE - position;
      if (at >= 0 && at < chunk.length) chunk[at] = GZIP_OS_UNKNOWN;
      position += chunk.length;
      done(null, chunk);
    },
  });
}
