import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPack } from '../lib/engine/pack/open-pack.ts';
import type { PackReader } from '../lib/engine/pack/pack-reader.ts';
import { inflate, openFileSource } from './file-source.ts';

/**
 * Writes the pieces of a pack. It appears under its name only when it is whole: until then it lies beside it as
 * `.part`, which goes away on failure and when `signal` aborts.
 * @returns the file's size in bytes.
 */
export async function writePackFile(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part), signal ? { signal } : {});
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return (await stat(path)).size;
}

/** A pack in a file, with its size in bytes; the file stays open until it is closed. */
export interface PackFile {
  readonly reader: PackReader;
  readonly bytes: number;
  close(): Promise<void>;
}

/**
 * Opens a pack file.
 * @throws {PackError} where it is no pack, of another version, cut off or damaged; else what the file system throws.
 */
export async function openPackFile(path: string): Promise<PackFile> {
  const source = await openFileSource(path);
  try {
    return { reader: await openPack(source, inflate), bytes: source.byteLength, close: source.close };
  } catch (error) {
    await source.close();
    throw error;
  }
}
