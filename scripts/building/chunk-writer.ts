import { join } from 'node:path';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { type ChunkFile, openChunk, writeChunk } from './chunk-file.ts';

/** Puts documents aside on disk, to be read in the order of packs later. */
export interface ChunkWriter {
  add(document: PackDocument): Promise<void>;
  /** What was put aside. */
  finish(): Promise<readonly ChunkFile[]>;
}

/** Documents of one chunk: as many as a writer holds in memory. */
const CHUNK_DOCUMENTS = 1_000;

/** A writer of chunks in a folder, whose names begin with `name`. */
export function createChunkWriter(folder: string, name: string): ChunkWriter {
  let documents: PackDocument[] = [];
  const paths: string[] = [];
  const flush = async () => {
    const path = join(folder, `${name}-${paths.length}.chunk`);
    paths.push(path);
    const full = documents;
    documents = [];
    await writeChunk(path, full);
  };
  return {
    async add(document) {
      documents.push(document);
      if (documents.length >= CHUNK_DOCUMENTS) await flush();
    },
    async finish() {
      if (documents.length > 0) await flush();
      const chunks = await Promise.all(paths.map(openChunk));
      return chunks.map((chunk, n) => {
        if (chunk) return chunk;
        throw new Error(`${paths[n]} cannot be read back`);
      });
    },
  };
}
