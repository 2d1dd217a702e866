import { formatDay } from '../text/civil-day.ts';
import { withChecksum } from './checked-block.ts';
import { CRC_START, crc32 } from './crc32.ts';
import { type BlockList, encodeDirectory } from './directory.ts';
import { createFrameBlockWriter } from './frame-block.ts';
import { encodeKeyIndex } from './key-index.ts';
import { type CountedKeys, createKeyStatistics } from './key-statistics.ts';
import { ENGINE_VERSION, PACK_VERSION, type PackDocument, type PackMeta } from './pack.ts';
import { encodeHead, type Section } from './pack-head.ts';
import type { Deflate } from './pack-source.ts';
import { encodeTables } from './pack-tables.ts';
import type { Provenance } from './provenance.ts';
import { createTextBlockWriter } from './text-block.ts';

/** What a pack says of itself that does not follow from its documents. */
export interface PackInfo {
  readonly name: string;
  /** BCP 47 primary language. */
  readonly language: string;
  readonly provenance: Provenance;
}

/**
 * Writes a pack in two passes over its documents, which come in the order of `comparePackDocuments` both times; only
 * what is packed stays in memory. Between the passes all that frames refer to is known.
 */
export interface PackWriter {
  /** First pass. */
  count(document: PackDocument): void;
  /** Second pass. @throws {RangeError} where there are more documents than were counted. */
  add(document: PackDocument): void;
  /** The file in pieces. @throws {RangeError} where documents are missing that were counted. */
  finish(): Iterable<Uint8Array>;
}

/**
 * A block is closed when it holds this much, unpacked. Of frames a page needs one document here and one there, and
 * their codes are the pack's, so that small blocks are hardly larger. Sane: 128 to 1,024.
 */
const FRAME_BLOCK_BYTES = 256;
/** Texts are deflated block by block, which small ones spoil. Sane: 16 to 64 kB. */
const TEXT_BLOCK_BYTES = 32_768;

/** A writer for one pack. The same documents give the same bytes, with no time or machine in them. */
export function createPackWriter(info: PackInfo, deflate: Deflate): PackWriter {
  const statistics = createKeyStatistics();
  let body: PackBody | null = null;
  return {
    count(document) {
      if (body !== null)
        throw new RangeError('pack: the second pass has begun; count all documents before it');
      statistics.add(document);
    },
    add(document) {
      body ??= createBody(info, statistics.finish(), deflate);
      body.add(document);
    },
    finish: () => (body ?? createBody(info, statistics.finish(), deflate)).finish(),
  };
}

interface PackBody {
  add(document: PackDocument): void;
  finish(): Iterable<Uint8Array>;
}

function createBody(info: PackInfo, counted: CountedKeys, deflate: Deflate): PackBody {
  const index = encodeKeyIndex(counted);
  const frameWriter = createFrameBlockWriter(index.tables);
  const textWriter = createTextBlockWriter();
  const frames = createBlockSection(frameWriter, FRAME_BLOCK_BYTES, (bytes) => bytes);
  const texts = createBlockSection(textWriter, TEXT_BLOCK_BYTES, deflate);
  let added = 0;
  return {
    add(document) {
      if (++added > counted.documentCount)
        throw new RangeError(`pack: ${added} documents, ${counted.documentCount} were counted`);
      frames.add(() => frameWriter.add(document));
      texts.add(() => textWriter.add(document));
    },
    *finish() {
      if (added !== counted.documentCount)
        throw new RangeError(`pack: ${added} documents, ${counted.documentCount} were counted`);
      const [frameList, textList] = [frames.finish(), texts.finish()];
      const directory = encodeDirectory({
        frames: frameList,
        texts: textList,
        segments: index.segments.map((segment) => segment.length),
        buckets: index.buckets.map((bucket) => bucket.length),
        seed: index.seed,
        days: counted.days,
      });
      const tables = encodeTables(index.tables);
      const parts = {
        directory: { pieces: [deflate(directory)], unpacked: directory.length },
        tables: { pieces: [deflate(tables)], unpacked: tables.length },
        segments: { pieces: index.segments, unpacked: 0 },
        keys: { pieces: index.buckets, unpacked: 0 },
        frames: { pieces: frames.pieces, unpacked: 0 },
        texts: { pieces: texts.pieces, unpacked: 0 },
      };
      yield encodeHead(metaOf(info, counted), {
        directory: describeSection(parts.directory),
        tables: describeSection(parts.tables),
        segments: describeSection(parts.segments),
        keys: describeSection(parts.keys),
        frames: describeSection(parts.frames),
        texts: describeSection(parts.texts),
      });
      for (const { pieces } of Object.values(parts)) yield* pieces;
    },
  };
}

/** The blocks of one section; a document is never cut. */
function createBlockSection(
  writer: { readonly byteLength: number; take(): Uint8Array },
  blockBytes: number,
  deflate: Deflate,
) {
  const list = { documents: [] as number[], stored: [] as number[], unpacked: [] as number[] };
  const pieces: Uint8Array[] = [];
  let documents = 0;
  const close = () => {
    if (documents === 0) return;
    const block = writer.take();
    const piece = withChecksum(deflate(block));
    pieces.push(piece);
    list.documents.push(documents);
    list.stored.push(piece.length);
    list.unpacked.push(block.length);
    documents = 0;
  };
  return {
    pieces,
    add(write: () => void) {
      write();
      documents++;
      if (writer.byteLength >= blockBytes) close();
    },
    finish(): BlockList {
      close();
      return list;
    },
  };
}

function describeSection(part: { readonly pieces: readonly Uint8Array[]; readonly unpacked: number }) {
  const section: Omit<Section, 'start'> = {
    byteLength: part.pieces.reduce((sum, piece) => sum + piece.length, 0),
    unpacked: part.unpacked,
    checksum: part.pieces.reduce((state, piece) => crc32(piece, state), CRC_START),
  };
  return section;
}

function metaOf({ name, language, provenance }: PackInfo, counted: CountedKeys): PackMeta {
  const [first, last] = [counted.days[0], counted.days.at(-1)];
  return {
    version: PACK_VERSION,
    engine: ENGINE_VERSION,
    name,
    language,
    documentCount: counted.documentCount,
    claimCount: counted.claimCount,
    from: first ? formatDay(first.day) : null,
    to: last ? formatDay(last.day) : null,
    provenance,
  };
}
