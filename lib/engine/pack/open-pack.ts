import { createBlockCache } from './block-cache.ts';
import { openBlockSection, unpack } from './block-section.ts';
import { crc32 } from './crc32.ts';
import { type Directory, decodeDirectory } from './directory.ts';
import { readFrameBlock } from './frame-block.ts';
import { joinDocument } from './join-document.ts';
import { openKeyLists } from './key-lists.ts';
import type { FramedDocument } from './pack.ts';
import { damaged } from './pack-error.ts';
import { decodeHead, type PackHead, readPrefix, type SectionName, signatureLength } from './pack-head.ts';
import type { PackReader } from './pack-reader.ts';
import type { Inflate, PackSource } from './pack-source.ts';
import { decodeTables } from './pack-tables.ts';
import { decodeSignature } from './signature.ts';
import { readTextBlock, type ToldDocument } from './text-block.ts';

export interface OpenOptions {
  /** Bytes of blocks kept in memory for the next page; about so many, for decoded ones are estimated. */
  readonly cacheBytes: number;
}

/** Enough for the blocks of some pages on one event, and far below what a background worker may take. */
const DEFAULT_OPTIONS: OpenOptions = { cacheBytes: 12_000_000 };
/** Read at once: the head and, in most packs, the directory and the table of strings behind it. */
const FIRST_READ_BYTES = 262_144;

/**
 * Opens a pack: reads its head, directory and frequent strings, some hundred kilobytes; all else is read when it is
 * asked for.
 * @throws {PackError} where the source is no pack this build reads, cut off or damaged
 */
export async function openPack(
  source: PackSource,
  inflate: Inflate,
  { cacheBytes }: OpenOptions = DEFAULT_OPTIONS,
): Promise<PackReader> {
  const first = await source.read(0, Math.min(source.byteLength, FIRST_READ_BYTES));
  const head = decodeHead(first.subarray(0, readPrefix(first)));
  const isSigned = await hasSignature(head, source);
  const [directoryBytes, tableBytes] = await Promise.all([
    readWhole('directory', head, first, source, inflate),
    readWhole('tables', head, first, source, inflate),
  ]);
  const { documentCount } = head.meta;
  const { segments, keys, frames: frameSection, texts: textSection } = head.sections;
  const directory: Directory = decodeDirectory(directoryBytes, {
    documentCount,
    framesLength: frameSection.byteLength,
    textsLength: textSection.byteLength,
    segmentsLength: segments.byteLength,
    bucketsLength: keys.byteLength,
  });
  const tables = decodeTables(tableBytes, documentCount);
  const frames = openBlockSection<FramedDocument>({
    source,
    inflate: null,
    start: frameSection.start,
    list: directory.frames,
    cache: createBlockCache(cacheBytes / 2),
    expansion: 30,
    what: 'frames',
    decode: (block, count, wanted) => readFrameBlock(block, count, wanted, tables),
  });
  const texts = openBlockSection<ToldDocument>({
    source,
    inflate,
    start: textSection.start,
    list: directory.texts,
    cache: createBlockCache(cacheBytes / 4),
    expansion: 6,
    what: 'texts',
    decode: readTextBlock,
  });
  const keyLists = openKeyLists({
    source,
    head,
    directory,
    table: tables.strings,
    cache: createBlockCache(cacheBytes / 4),
  });
  return {
    meta: head.meta,
    isSigned,
    findKeys: keyLists.find,
    visitNear: keyLists.visitNear,
    days: directory.days,
    readFrames: frames.read,
    async readDocuments(documents) {
      const [framed, told] = await Promise.all([frames.read(documents), texts.read(documents)]);
      return framed.map((document, n) => joinDocument(document, told[n]));
    },
    async *documents() {
      // The blocks of the two sections do not begin with the same documents.
      const told = texts.all();
      for await (const document of frames.all()) {
        const next = await told.next();
        yield joinDocument(document, next.done ? undefined : next.value);
      }
    },
  };
}

/** @throws {PackError} where something stands behind the sections that is none */
async function hasSignature(head: PackHead, source: PackSource): Promise<boolean> {
  if (signatureLength(head, source.byteLength) === 0) return false;
  decodeSignature(await source.read(head.byteLength, source.byteLength));
  return true;
}

async function readWhole(
  name: SectionName,
  head: PackHead,
  first: Uint8Array,
  source: PackSource,
  inflate: Inflate,
): Promise<Uint8Array> {
  const { start, byteLength, unpacked, checksum } = head.sections[name];
  const end = start + byteLength;
  const bytes = end <= first.length ? first.subarray(start, end) : await source.read(start, end);
  if (bytes.length !== byteLength || crc32(bytes) !== checksum)
    throw damaged(`its ${name} have another checksum than it says`, 'equal ones');
  return unpack(bytes, unpacked, inflate, `its ${name}`);
}
