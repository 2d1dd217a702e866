import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import { crc32 } from './crc32.ts';
import { describeIssue } from './describe-issue.ts';
import { PACK_LIMITS } from './limits.ts';
import { ENGINE_VERSION, PACK_VERSION, type PackMeta } from './pack.ts';
import { damaged, FETCH_AGAIN, PackError } from './pack-error.ts';
import { anyMeta, packMetaSchema } from './schema.ts';
import { LEAST_SIGNATURE_BYTES, MOST_SIGNATURE_BYTES } from './signature.ts';

/** The sections of a pack, in the order of the file. */
export const SECTIONS = ['directory', 'tables', 'segments', 'keys', 'frames', 'texts'] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Where a section lies. */
export interface Section {
  /** Offset in the file. */
  readonly start: number;
  readonly byteLength: number;
  /** Bytes it unpacks to; 0 where it is not packed as a whole. */
  readonly unpacked: number;
  /** CRC-32 of its bytes in the file. */
  readonly checksum: number;
}

/** The beginning of a pack, checked. */
export interface PackHead {
  readonly meta: PackMeta;
  readonly sections: Readonly<Record<SectionName, Section>>;
  /** Bytes from the first to the end of the last section; a signature may follow. */
  readonly byteLength: number;
}

/** Magic, version, length and checksum of the head: enough to know how much more to read. */
export const PREFIX_BYTES = 20;

/** `Recoupe` and a byte that ends a text on old terminals, as in PNG: nothing else begins so. */
const MAGIC = [0x52, 0x65, 0x63, 0x6f, 0x75, 0x70, 0x65, 0x1a];
/** How a gzip file begins, as packs of version 1 were. */
const GZIP_MAGIC = [0x1f, 0x8b];
const VERSION_AT = 8;
const LENGTH_AT = 12;
const CHECKSUM_AT = 16;

/** The first bytes of a pack: prefix, what it says of itself as JSON, and length and checksum of each section. */
export function encodeHead(
  meta: PackMeta,
  sections: Readonly<Record<SectionName, Omit<Section, 'start'>>>,
): Uint8Array {
  const body = createByteWriter();
  body.text(JSON.stringify(meta));
  for (const name of SECTIONS) {
    body.varint(sections[name].byteLength);
    body.varint(sections[name].unpacked);
    body.u32(sections[name].checksum);
  }
  const bytes = body.take();
  const head = createByteWriter();
  head.bytes(Uint8Array.from(MAGIC));
  head.u32(PACK_VERSION);
  head.u32(bytes.length);
  head.u32(crc32(bytes));
  head.bytes(bytes);
  return head.take();
}

/**
 * Bytes of the head, prefix included.
 * @param prefix at least the first `PREFIX_BYTES` bytes of the file, or all of it where it is shorter
 * @throws {PackError} where the file is no pack or of another version
 */
export function readPrefix(prefix: Uint8Array): number {
  if (prefix.length === 0) throw noPack('the file is empty');
  if (startsWith(prefix, GZIP_MAGIC)) throw otherVersion(1);
  if (!startsWith(prefix, MAGIC)) throw noPack('the file does not begin like a pack');
  if (prefix.length < PREFIX_BYTES) throw cutOff(prefix.length, PREFIX_BYTES);
  const view = new DataView(prefix.buffer, prefix.byteOffset, prefix.byteLength);
  const version = view.getUint32(VERSION_AT, true);
  if (version !== PACK_VERSION) throw otherVersion(version);
  const length = view.getUint32(LENGTH_AT, true);
  if (length > PACK_LIMITS.headBytes)
    throw damaged(`a head of ${length} bytes`, `at most ${PACK_LIMITS.headBytes}`);
  return PREFIX_BYTES + length;
}

/**
 * Reads the head.
 * @param bytes as many as `readPrefix` says, or fewer where the file ends
 * @throws {PackError} where it is cut off, damaged, or made by another engine
 */
export function decodeHead(bytes: Uint8Array): PackHead {
  const length = readPrefix(bytes);
  if (bytes.length < length) throw cutOff(bytes.length, length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = bytes.subarray(PREFIX_BYTES, length);
  if (crc32(body) !== view.getUint32(CHECKSUM_AT, true))
    throw damaged('its head has another checksum than it says', 'equal ones');
  const input = createByteReader(body, 'the head');
  const meta = parseMeta(input.text(PACK_LIMITS.headBytes));
  let start = length;
  const section = (): Section => {
    const [byteLength, unpacked] = [input.varint(), input.varint(PACK_LIMITS.wholeBytes)];
    const place = { start, byteLength, unpacked, checksum: input.u32() };
    start += byteLength;
    if (!Number.isSafeInteger(start)) throw damaged(`a section of ${byteLength} bytes`, 'a possible length');
    return place;
  };
  const sections = {
    directory: section(),
    tables: section(),
    segments: section(),
    keys: section(),
    frames: section(),
    texts: section(),
  };
  input.end();
  return { meta, sections, byteLength: start };
}

/**
 * Bytes of the signature behind the sections of a file; 0 where there is none.
 * @throws {PackError} where the file has not the length its head says, nor that of a signature more
 */
export function signatureLength(head: PackHead, byteLength: number): number {
  if (byteLength < head.byteLength) throw cutOff(byteLength, head.byteLength);
  const behind = byteLength - head.byteLength;
  if (behind !== 0 && (behind < LEAST_SIGNATURE_BYTES || behind > MOST_SIGNATURE_BYTES))
    throw damaged(`${behind} bytes behind its end`, `${head.byteLength} in all, or a signature behind them`);
  return behind;
}

function parseMeta(text: string): PackMeta {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged('a head that is no JSON', 'what the pack says of itself');
  }
  const any = anyMeta.safeParse(value);
  if (any.success && any.data.engine !== ENGINE_VERSION)
    throw new PackError({
      code: any.data.engine > ENGINE_VERSION ? 'pack-newer' : 'pack-older',
      found: `its claims were read by engine ${any.data.engine}`,
      expected: `this build is engine ${ENGINE_VERSION}`,
      cure: any.data.engine > ENGINE_VERSION ? UPDATE : REBUILD,
    });
  const meta = packMetaSchema.safeParse(value);
  if (meta.success) return meta.data;
  throw damaged('a head that is broken', 'name, counts and days', meta.error.issues.map(describeIssue));
}

const REBUILD = 'rebuild it with "npm run claims -- build"';
const UPDATE = 'update Recoupe, or rebuild it with "npm run claims -- build"';

function otherVersion(version: number): PackError {
  return new PackError({
    code: version > PACK_VERSION ? 'pack-newer' : 'pack-older',
    found: `file is version ${version}`,
    expected: `this build reads ${PACK_VERSION}`,
    cure: version > PACK_VERSION ? UPDATE : REBUILD,
  });
}

function noPack(found: string): PackError {
  return new PackError({
    code: 'pack-none',
    found,
    expected: 'a pack is a file that "npm run claims -- build" writes',
    cure: 'give the path of a pack (.recoupe)',
  });
}

function cutOff(found: number, expected: number): PackError {
  return new PackError({
    code: 'pack-damaged',
    found: `the file is cut off after ${found} bytes`,
    expected: `expected ${expected}`,
    cure: FETCH_AGAIN,
  });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
