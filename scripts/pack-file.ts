import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { createPackDecoder } from '../lib/engine/pack/decode-pack.ts';
import { encodePack } from '../lib/engine/pack/encode-pack.ts';
import type { Pack } from '../lib/engine/pack/pack.ts';
import { PackError } from '../lib/engine/pack/pack-error.ts';
import { isGzipError, readLines } from './read-lines.ts';

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
  const decoder = createPackDecoder();
  let lines = 0;
  // zlib calls nothing at all an unexpected end.
  if ((await stat(path)).size === 0) return decoder.finish();
  try {
    for await (const line of readLines(path, { gzip: true })) {
      decoder.push(line);
      lines++;
    }
  } catch (error) {
    throw isGzipError(error) ? damaged(error, lines) : error;
  }
  return decoder.finish();
}

function damaged(error: unknown, lines: number): PackError {
  if (lines === 0 && error instanceof Error && error.message === 'incorrect header check') {
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
