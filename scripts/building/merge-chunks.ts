import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { type ChunkFile, readChunk } from './chunk-file.ts';
import { mergeDocuments } from './merge-documents.ts';

/** The documents of all chunks in the order of packs: an external merge, with one frame a chunk in memory. */
export function mergeChunks(chunks: readonly ChunkFile[]): AsyncIterable<PackDocument> {
  return mergeDocuments(
    chunks.flatMap((chunk) =>
      chunk.frames[0] ? [{ first: chunk.frames[0].first, read: () => readChunk(chunk) }] : [],
    ),
  );
}
