import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '../readers/read-inputs.ts';
import { type ChunkFile, openChunk } from './chunk-file.ts';

/** Where finished chunks lie until the pack is whole. */
export interface WorkFolder {
  readonly path: string;
  /** True where chunks of an earlier run are there to go on from. */
  readonly resumed: boolean;
  /** Path of the chunk with this number, from 0. */
  chunkPath(number: number): string;
  /** The finished chunk of this number, checked, or null. */
  findChunk(number: number): Promise<ChunkFile | null>;
  /** How many chunks are finished. */
  countChunks(): Promise<number>;
  remove(): Promise<void>;
}

/** File that says what the chunks were made of. */
const FINGERPRINT = 'made-of.sha256';
/** What decides what a document's analysis is, and how it lies in a chunk. */
const MADE_BY = ['text', 'claims', 'lexicon', 'outlets']
  .map((part) => join(import.meta.dirname, '../../lib/engine', part))
  .concat(import.meta.dirname, join(import.meta.dirname, '../readers'));

/**
 * The folder `<pack>.work` beside a pack. Chunks of an earlier run stay in it where input, options and engine are
 * the same to the byte (files by path, size and time of change); else, or with `fresh`, it is emptied.
 */
export async function openWorkFolder(
  out: string,
  files: readonly InputFile[],
  options: unknown,
  fresh: boolean,
): Promise<WorkFolder> {
  const path = `${out}.work`;
  const fingerprint = await fingerprintOf(files, options);
  const known = fresh ? null : await readFile(join(path, FINGERPRINT), 'utf8').catch(() => null);
  if (known !== fingerprint) {
    await rm(path, { recursive: true, force: true });
    await mkdir(path, { recursive: true });
    await writeFile(join(path, FINGERPRINT), fingerprint);
  }
  const chunkPath = (number: number) => join(path, `${String(number).padStart(6, '0')}.chunk`);
  const countChunks = async () => (await readdir(path)).filter((name) => name.endsWith('.chunk')).length;
  return {
    path,
    resumed: known === fingerprint && (await countChunks()) > 0,
    chunkPath,
    findChunk: (number) => openChunk(chunkPath(number)),
    countChunks,
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

async function fingerprintOf(files: readonly InputFile[], options: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const { file, entry } of files) {
    const { size, mtimeMs } = await stat(file);
    hash.update(JSON.stringify([file, size, mtimeMs, entry]));
  }
  for (const folder of MADE_BY)
    for (const name of (await readdir(folder, { recursive: true })).sort())
      if (name.endsWith('.ts')) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}
