import { deflateRawSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { createByteWriter } from '../../../lib/engine/pack/byte-writer.ts';
import { withChecksum } from '../../../lib/engine/pack/checked-block.ts';
import { crc32 } from '../../../lib/engine/pack/crc32.ts';
import { openPack } from '../../../lib/engine/pack/open-pack.ts';
import type { PackDocument } from '../../../lib/engine/pack/pack.ts';
import { PackError } from '../../../lib/engine/pack/pack-error.ts';
import { decodeHead, encodeHead, PREFIX_BYTES, SECTIONS } from '../../../lib/engine/pack/pack-head.ts';
import type { PackReader } from '../../../lib/engine/pack/pack-reader.ts';
import { createPackVerifier } from '../../../lib/engine/pack/pack-verifier.ts';
import { textHash } from '../../../lib/engine/text/text-hash.ts';
import { madeDocument } from '../matching/made-index.ts';
import { documentsOf, INFO, inflate, packBytes, sourceOf } from './made-pack.ts';

vi.setConfig({ testTimeout: 60_000 });

const DOCUMENTS: readonly PackDocument[] = [
  'La crue a fait douze morts à Montclar, selon la préfecture.',
  'Le pont de Montclar a été fermé lundi après la crue.',
].map((sentence, n) => ({ ...madeDocument(`Journal ${n}`, [sentence]), textHash: textHash(sentence) }));
const GOOD = packBytes(DOCUMENTS);
const KEYS = DOCUMENTS.flatMap(({ claims }) =>
  claims.flatMap(({ frame }) => frame.keys.map(({ key }) => key)),
);

/** Reads everything that can be read. */
async function readAll(bytes: Uint8Array): Promise<readonly PackDocument[]> {
  const reader: PackReader = await openPack(sourceOf(bytes), inflate);
  await reader.findKeys(KEYS);
  await reader.visitNear(new Set(KEYS), 0, reader.meta.documentCount, () => {});
  return await documentsOf(reader);
}

async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return null;
}

/** Pushes bytes in pieces of `size`. */
async function verify(bytes: Uint8Array, size = bytes.length) {
  const verifier = createPackVerifier(bytes.length, crypto.subtle);
  for (let at = 0; at < bytes.length; at += size) await verifier.push(bytes.subarray(at, at + size));
  return (await verifier.finish()).meta;
}

/** The pack with one section replaced, and lengths and checksums that fit. */
function withSection(
  name: (typeof SECTIONS)[number],
  stored: Uint8Array,
  unpacked?: number,
  bytes: Uint8Array = GOOD,
): Uint8Array {
  const { meta, sections } = decodeHead(bytes);
  const parts = SECTIONS.map((section) => {
    const { start, byteLength } = sections[section];
    return section === name ? stored : bytes.subarray(start, start + byteLength);
  });
  const described = Object.fromEntries(
    SECTIONS.map((section, n) => {
      const part = parts[n] ?? new Uint8Array(0);
      const own = section === name && unpacked !== undefined ? unpacked : sections[section].unpacked;
      return [section, { byteLength: part.length, unpacked: own, checksum: crc32(part) }];
    }),
  );
  const { directory, tables, segments, keys, frames, texts } = described;
  if (!directory || !tables || !segments || !keys || !frames || !texts) throw new Error('test: no sections');
  const head = encodeHead(meta, { directory, tables, segments, keys, frames, texts });
  return Uint8Array.from(Buffer.concat([head, ...parts]));
}

describe('the verifier', () => {
  test('accepts a good pack in pieces of any size and says what it is', async () => {
    for (const size of [1, 7, PREFIX_BYTES, 100, GOOD.length])
      expect(await verify(GOOD, size)).toMatchObject({
        ...INFO,
        version: 3,
        documentCount: 2,
        claimCount: 2,
      });
  });

  test('refuses a pack with any one bit flipped', async () => {
    for (let at = 0; at < GOOD.length; at++) {
      const bytes = Uint8Array.from(GOOD);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect(await failureOf(() => verify(bytes)), `byte ${at}`).toBeInstanceOf(PackError);
    }
  });

  test('refuses a pack cut off anywhere, and one with something behind it', async () => {
    for (let length = 0; length < GOOD.length; length += 13)
      expect(await failureOf(() => verify(GOOD.subarray(0, length))), `${length}`).toBeInstanceOf(PackError);
    await expect(verify(Uint8Array.from([...GOOD, 0]))).rejects.toThrow(/1 bytes behind its end/);
  });
});

describe('a reader', () => {
  test('never gives out what a flipped bit changed', async () => {
    const whole = await readAll(GOOD);
    for (let at = 0; at < GOOD.length; at++) {
      const bytes = Uint8Array.from(GOOD);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      const read = await readAll(bytes).catch((error: unknown) => error);
      if (!(read instanceof PackError)) expect(read, `byte ${at}`).toEqual(whole);
    }
  });

  test('refuses a pack cut off in any section', async () => {
    const { sections } = decodeHead(GOOD);
    for (const name of SECTIONS) {
      const { start, byteLength } = sections[name];
      const failure = await failureOf(() => readAll(GOOD.subarray(0, start + Math.floor(byteLength / 2))));
      expect(failure, name).toBeInstanceOf(PackError);
      expect(String(failure)).toMatch(/cut off after \d+ bytes, expected \d+; get the file again/);
    }
  });

  test('refuses blocks that unpack to more than they say, without unpacking them', async () => {
    const bomb = deflateRawSync(new Uint8Array(100_000_000));
    for (const name of ['directory', 'tables'] as const) {
      const failure = await failureOf(() => readAll(withSection(name, bomb)));
      expect(String(failure), name).toMatch(/damaged: its (directory|tables) do not unpack/);
    }
    const { sections } = decodeHead(GOOD);
    // The directory says how long a block is in the file: only one of that length is read at all.
    const stored = withChecksum(bomb).subarray(0, sections.texts.byteLength);
    const failure = await failureOf(() => readAll(withSection('texts', stored)));
    expect(failure).toBeInstanceOf(PackError);
  });

  test.each([
    [
      'a directory of a billion blocks',
      'directory',
      (out: ReturnType<typeof createByteWriter>) => out.varint(1e9),
    ],
    ['a table of a billion strings', 'tables', (out: ReturnType<typeof createByteWriter>) => out.varint(1e9)],
    [
      'a table with a string of a gigabyte',
      'tables',
      (out: ReturnType<typeof createByteWriter>) => {
        out.varint(1);
        out.varint(1e9);
      },
    ],
  ] as const)('refuses %s', async (_, name, write) => {
    const output = createByteWriter();
    write(output);
    const bytes = output.take();
    const failure = await failureOf(() => readAll(withSection(name, deflateRawSync(bytes), bytes.length)));
    expect(failure).toBeInstanceOf(PackError);
    expect(String(failure)).toMatch(/holds \d+, expected at most|ends early/);
  });

  test('refuses a head that promises more than a head can hold', () => {
    const bytes = Uint8Array.from(GOOD);
    new DataView(bytes.buffer).setUint32(12, 0xffffffff, true);
    expect(() => decodeHead(bytes)).toThrow(/a head of 4294967295 bytes, expected at most 65536/);
  });

  test('tells a pack of another engine from a damaged one', async () => {
    const { meta, sections } = decodeHead(GOOD);
    const made = (engine: number) => {
      const head = encodeHead(Object.assign({}, meta, { engine }), sections);
      return Uint8Array.from(Buffer.concat([head, GOOD.subarray(decodeHead(GOOD).sections.directory.start)]));
    };
    await expect(readAll(made(7))).rejects.toThrow(
      /read by engine 7, this build is engine 1; update Recoupe/,
    );
    await expect(readAll(made(0))).rejects.toThrow(/read by engine 0, .*; rebuild it with/);
  });
});
