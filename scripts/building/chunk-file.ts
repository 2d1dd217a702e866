import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { inPackOrder } from '../../lib/engine/pack/pack-order.ts';

/** Documents compressed together: few enough that hundreds of chunks can be merged with one frame each in memory. */
const FRAME_DOCUMENTS = 64;
/** Work files are read twice and thrown away: speed counts, not size. */
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const LENGTH_BYTES = 4;

const count = z.int().check(z.gte(0));
const chunkHeader = z.object({
  documents: count,
  claims: count,
  /** Documents without claims. */
  silent: count,
  /** Size, checksum and day of the first document of each frame. */
  frames: z.array(z.object({ bytes: count, crc: count, first: z.nullable(z.string()) })),
});

/** What a finished chunk holds, without its documents. */
export type ChunkHeader = z.infer<typeof chunkHeader>;

/** A chunk on disk: its documents in the order of packs, in frames that are read one at a time. */
export interface ChunkFile extends ChunkHeader {
  readonly path: string;
  /** Where the first frame begins. */
  readonly start: number;
}

/** Writes documents as a chunk that appears under its name only when it is whole. */
export async function writeChunk(path: string, documents: readonly PackDocument[]): Promise<ChunkHeader> {
  const sorted = inPackOrder(documents);
  const frames: Buffer[] = [];
  const rows: ChunkHeader['frames'] = [];
  for (let at = 0; at < sorted.length; at += FRAME_DOCUMENTS) {
    const bytes = zstdCompressSync(serialize(sorted.slice(at, at + FRAME_DOCUMENTS)), FAST);
    frames.push(bytes);
    rows.push({ bytes: bytes.length, crc: crc32(bytes), first: sorted[at]?.published ?? null });
  }
  const header: ChunkHeader = {
    documents: documents.length,
    claims: documents.reduce((sum, { claims }) => sum + claims.length, 0),
    silent: documents.filter(({ claims }) => claims.length === 0).length,
    frames: rows,
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  await writeFile(`${path}.part`, Buffer.concat([length, json, ...frames]));
  await rename(`${path}.part`, path);
  return header;
}

/** A finished chunk, every byte of it checked; null where there is none or what is there is damaged. */
export async function openChunk(path: string): Promise<ChunkFile | null> {
  try {
    const bytes = await readFile(path);
    const start = LENGTH_BYTES + bytes.readUInt32LE(0);
    const header = chunkHeader.parse(JSON.parse(bytes.toString('utf8', LENGTH_BYTES, start)));
    let at = start;
    for (const frame of header.frames) {
      if (crc32(bytes.subarray(at, at + frame.bytes)) !== frame.crc) return null;
      at += frame.bytes;
    }
    return at === bytes.length ? { ...header, path, start } : null;
  } catch {
    return null;
  }
}

/** The documents of a chunk, one frame in memory at a time; the file is open only while a frame is read. */
export async function* readChunk(chunk: ChunkFile): AsyncIterable<PackDocument> {
  let at = chunk.start;
  for (const { bytes, crc } of chunk.frames) {
    const frame = await readSlice(chunk.path, at, bytes);
    if (crc32(frame) !== crc) throw new Error(`build: ${chunk.path} was changed while the pack was written`);
    // Our own bytes, as the checksum shows: no schema is needed.
    const documents: readonly PackDocument[] = deserialize(zstdDecompressSync(frame));
    yield* documents;
    at += bytes;
  }
}

async function readSlice(path: string, start: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    return (await file.read(Buffer.alloc(length), 0, length, start)).buffer;
  } finally {
    await file.close();
  }
}
