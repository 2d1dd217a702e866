import { checksumOf } from './checksum.ts';
import { readZipRecord, zipRecordBytes } from './zip-records.ts';

/** The files of a ZIP by name, as parts of it that nobody has read yet. */
export interface ZipContents {
  /** In the order of the directory. */
  readonly names: readonly string[];
  /** The file of that name; null where there is none. */
  readonly find: (name: string) => Blob | null;
  /** Whether a file has the checksum that the ZIP gives; reads it once. */
  readonly isWhole: (name: string) => Promise<boolean>;
}

/** Longest comment behind a ZIP's last record. */
const MOST_COMMENT = 0xffff;
/** Longest directory: a thousand packs with names of 200 characters take a quarter of it. Sane: 1 to 10 MB. */
const MOST_DIRECTORY_BYTES = 2_000_000;
/** Files at most; more is a ZIP of something else. */
const MOST_FILES = 2_000;

/**
 * Opens a ZIP whose files are stored as they are; nothing but its directory is read.
 * @returns null where it is none, is damaged, or has files that are packed, encrypted or share bytes
 */
export async function readZip(file: Blob): Promise<ZipContents | null> {
  const end = await findEnd(file);
  if (end === null || end.directorySize > MOST_DIRECTORY_BYTES || end.entries > MOST_FILES) return null;
  const directory = await bytesOf(file, end.directoryOffset, end.directoryOffset + end.directorySize);
  const files = new Map<string, { readonly content: Blob; readonly crc: number }>();
  const spans: Span[] = [];
  let at = 0;
  for (let n = 0; n < end.entries; n++) {
    const entry = readZipRecord('entry', directory, at);
    if (entry === null || entry.method !== 0 || entry.packed !== entry.size || (entry.flags & 1) !== 0)
      return null;
    const nameStart = at + zipRecordBytes('entry');
    const name = new TextDecoder().decode(directory.subarray(nameStart, nameStart + entry.nameLength));
    const start = await findContent(file, entry.offset);
    if (start === null || start + entry.size > end.directoryOffset || files.has(name)) return null;
    spans.push({ start: entry.offset, end: start + entry.size });
    files.set(name, { content: file.slice(start, start + entry.size), crc: entry.crc });
    at = nameStart + entry.nameLength + entry.extraLength + entry.commentLength;
  }
  if (shareBytes(spans)) return null;
  return {
    names: [...files.keys()],
    find: (name) => files.get(name)?.content ?? null,
    async isWhole(name) {
      const known = files.get(name);
      return known !== undefined && (await checksumOf(known.content)) === known.crc;
    },
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two files have bytes in common: a small ZIP would hold any number of large ones. */
function shareBytes(spans: readonly Span[]): boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return sorted.some(({ start }, n) => start < (sorted[n - 1]?.end ?? 0));
}

/** The last record, which a comment may follow; null where there is none. */
async function findEnd(file: Blob) {
  const tail = await bytesOf(file, file.size - zipRecordBytes('end') - MOST_COMMENT, file.size);
  for (let at = tail.length - zipRecordBytes('end'); at >= 0; at--) {
    const end = readZipRecord('end', tail, at);
    if (end !== null) return end;
  }
  return null;
}

/** Where the bytes of a file begin, behind its own header; null where none stands there. */
async function findContent(file: Blob, offset: number): Promise<number | null> {
  const length = zipRecordBytes('local');
  const local = readZipRecord('local', await bytesOf(file, offset, offset + length), 0);
  return local === null ? null : offset + length + local.nameLength + local.extraLength;
}

async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(Math.max(0, start), Math.max(0, end)).arrayBuffer());
}
