import { type ByteReader, createByteReader } from './byte-reader.ts';
import { type ByteWriter, createByteWriter } from './byte-writer.ts';
import { damaged } from './pack-error.ts';

/** What a block of frames is made of: numbers of one kind stand together, which packs a fifth smaller. */
export const STREAMS = ['counts', 'flags', 'codes', 'literals', 'places', 'spans', 'values'] as const;

export type StreamName = (typeof STREAMS)[number];

/** Empty streams to write a block into. */
export function createStreams(): Readonly<Record<StreamName, ByteWriter>> {
  return {
    counts: createByteWriter(),
    flags: createByteWriter(),
    codes: createByteWriter(),
    literals: createByteWriter(),
    places: createByteWriter(),
    spans: createByteWriter(),
    values: createByteWriter(),
  };
}

/** The streams one behind the other, the length of each in front; empties them. */
export function joinStreams(streams: Readonly<Record<StreamName, ByteWriter>>): Uint8Array {
  const joined = createByteWriter();
  for (const name of STREAMS) joined.varint(streams[name].length);
  for (const name of STREAMS) joined.bytes(streams[name].take());
  return joined.take();
}

/** The streams of a block. @throws {PackError} where the lengths are not those of the block. */
export function splitStreams(block: Uint8Array): Readonly<Record<StreamName, ByteReader>> {
  const reader = createByteReader(block, 'a block of frames');
  const lengths = STREAMS.map(() => reader.varint());
  const parts = lengths.map((length, n) => createByteReader(reader.bytes(length), `stream ${STREAMS[n]}`));
  reader.end();
  const [counts, flags, codes, literals, places, spans, values] = parts;
  if (!counts || !flags || !codes || !literals || !places || !spans || !values)
    throw damaged('a block without all its streams', `${STREAMS.length} of them`);
  return { counts, flags, codes, literals, places, spans, values };
}
