import { parseDay } from '../text/civil-day.ts';
import { createBitReader } from './bit-reader.ts';
import { createBitWriter } from './bit-writer.ts';
import { createClaimFolder } from './claim-folder.ts';
import { contentOf } from './content-words.ts';
import { type FieldReaders, writeFields } from './frame-fields.ts';
import { unzigzag, zigzag } from './frame-numbers.ts';
import { PACK_LIMITS } from './limits.ts';
import type { FramedClaim, FramedDocument } from './pack.ts';
import { damaged } from './pack-error.ts';
import type { PackTables, ReadTables } from './pack-tables.ts';
import { readEach } from './read-each.ts';
import { readDay, readFrame } from './read-frame.ts';
import { openThings } from './read-things.ts';
import { writeFrame } from './write-frame.ts';
import { createThings } from './write-things.ts';

/** Gathers the frames of neighbouring documents into one block. */
export interface FrameBlockWriter {
  /** Bytes so far. */
  readonly byteLength: number;
  add(document: FramedDocument): void;
  /** The block; the writer is empty again. */
  take(): Uint8Array;
}

/** A writer of blocks that share the pack's tables. A claim whose frame stands in the block already is named by it. */
export function createFrameBlockWriter({ numbers, sizes, codes }: PackTables): FrameBlockWriter {
  const bits = createBitWriter();
  const fields = writeFields(codes, sizes, bits);
  let things = createThings(numbers, fields);
  let folder = createClaimFolder();
  let lastDay = 0;
  return {
    get byteLength() {
      return bits.byteLength;
    },
    add({ published, outlet, claims }) {
      const day = published === null ? null : parseDay(published);
      fields.day.put(day === null ? 0 : 1 + zigzag(day - lastDay));
      lastDay = day ?? lastDay;
      things.string(outlet);
      fields.claims.put(claims.length);
      for (const { frame } of claims) {
        const back = folder.take(frame);
        if (back !== null) {
          fields.words.put(0);
          fields.copy.put(back - 1);
          continue;
        }
        const content = contentOf(frame);
        fields.words.put(1 + content.words.length);
        writeFrame(frame, content, published, { fields, things });
      }
    },
    take() {
      things = createThings(numbers, fields);
      folder = createClaimFolder();
      lastDay = 0;
      return bits.take();
    },
  };
}

/**
 * The first documents of a block, in order.
 * @param count how many the pack's directory says there are
 * @param wanted how many to read; the rest of the block is only checked where all are
 * @throws {PackError} where the block is not what a writer leaves
 */
export function readFrameBlock(
  block: Uint8Array,
  count: number,
  wanted: number,
  tables: ReadTables,
): readonly FramedDocument[] {
  const bits = createBitReader(block, 'a block of frames');
  const fields: FieldReaders = tables.fields(bits);
  const things = openThings(tables, fields);
  const frames: FramedClaim[] = [];
  let parts = 0;
  const spend = (count: number) => {
    parts += count;
    if (parts > PACK_LIMITS.blockParts)
      throw damaged(`${parts} parts in a block`, `at most ${PACK_LIMITS.blockParts}`);
  };
  let lastDay = 0;
  const documents = readEach(wanted, (): FramedDocument => {
    const day = fields.day.next();
    if (day > 0) lastDay += unzigzag(day - 1);
    const published = day === 0 ? null : readDay(lastDay);
    const outlet = things.string();
    const claims = readEach(fields.claims.next(PACK_LIMITS.claimsPerDocument), () => readClaim(published));
    return { published, outlet, claims };
  });
  if (wanted === count) bits.end();
  return documents;

  function readClaim(published: string | null): FramedClaim {
    spend(1);
    const words = fields.words.next(1 + 3 * PACK_LIMITS.mentionsPerClaim);
    const claim =
      words > 0
        ? { frame: readFrame(words - 1, published, { fields, things, spend }) }
        : frames[frames.length - 1 - fields.copy.next()];
    if (claim === undefined) throw damaged('a claim like none before', 'one of the block');
    frames.push(claim);
    return claim;
  }
}
