import { parseDay } from '../text/civil-day.ts';
import { createStreams, joinStreams, splitStreams } from './frame-streams.ts';
import { PACK_LIMITS } from './limits.ts';
import type { FramedDocument } from './pack.ts';
import { readDay, readFrame } from './read-frame.ts';
import { createStringDecoder } from './string-decoder.ts';
import { createStringEncoder } from './string-encoder.ts';
import { writeFrame } from './write-frame.ts';

/** Gathers the frames of neighbouring documents into one block. */
export interface FrameBlockWriter {
  /** Bytes so far, unpacked. */
  readonly byteLength: number;
  add(document: FramedDocument): void;
  /** The block; the writer is empty again. */
  take(): Uint8Array;
}

/** A writer of blocks that share the pack's table of strings. */
export function createFrameBlockWriter(table: ReadonlyMap<string, number>): FrameBlockWriter {
  const streams = createStreams();
  const all = Object.values(streams);
  let strings = createStringEncoder(table, streams.codes, streams.literals);
  let lastDay = 0;
  return {
    get byteLength() {
      return all.reduce((sum, stream) => sum + stream.length, 0);
    },
    add({ published, outlet, claims }) {
      const day = published === null ? null : parseDay(published);
      streams.flags.u8(day === null ? 0 : 1);
      if (day !== null) streams.values.signed(day - lastDay);
      lastDay = day ?? lastDay;
      strings.put(outlet);
      streams.counts.varint(claims.length);
      for (const { frame } of claims) writeFrame(frame, published, { streams, strings });
    },
    take() {
      strings = createStringEncoder(table, streams.codes, streams.literals);
      lastDay = 0;
      return joinStreams(streams);
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
  table: { at(number: number): string | null },
): readonly FramedDocument[] {
  const streams = splitStreams(block);
  const strings = createStringDecoder(table, streams.codes, streams.literals);
  let lastDay = 0;
  const documents = Array.from({ length: wanted }, (): FramedDocument => {
    if (streams.flags.u8() === 0) return readDocument(null);
    lastDay += streams.values.signed();
    return readDocument(readDay(lastDay));
  });
  if (wanted === count) for (const stream of Object.values(streams)) stream.end();
  return documents;

  function readDocument(published: string | null): FramedDocument {
    const outlet = strings.next();
    const claims = Array.from({ length: streams.counts.varint(PACK_LIMITS.claimsPerDocument) }, () => ({
      frame: readFrame(published, { streams, strings }),
    }));
    return { published, outlet, claims };
  }
}
