import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { encodePack } from '../../../lib/engine/pack/encode-pack.ts';
import { openPack } from '../../../lib/engine/pack/open-pack.ts';
import type { PackDocument } from '../../../lib/engine/pack/pack.ts';
import type { PackReader } from '../../../lib/engine/pack/pack-reader.ts';
import type { Deflate, Inflate, PackSource } from '../../../lib/engine/pack/pack-source.ts';
import type { PackInfo } from '../../../lib/engine/pack/pack-writer.ts';

export const INFO: PackInfo = {
  name: 'essai',
  language: 'fr',
  provenance: { builder: 'test', source: 'made up', lexicon: null, builtAt: null },
};

export const deflate: Deflate = (bytes) => deflateRawSync(bytes, { level: 9 });

export const inflate: Inflate = async (bytes, byteLength) =>
  // zlib takes no bound of 0.
  inflateRawSync(bytes, { maxOutputLength: Math.max(1, byteLength) });

/** The file of some documents. */
export function packBytes(documents: readonly PackDocument[], info: PackInfo = INFO): Uint8Array {
  return Uint8Array.from(Buffer.concat([...encodePack(documents, info, deflate)]));
}

/** A source over bytes in memory, with what was read of it. */
export function sourceOf(bytes: Uint8Array): PackSource & { readonly reads: [number, number][] } {
  const reads: [number, number][] = [];
  return {
    byteLength: bytes.length,
    reads,
    async read(start, end) {
      reads.push([start, end]);
      return bytes.slice(start, end);
    },
  };
}

/** A reader over the pack of some documents. */
export function openMade(documents: readonly PackDocument[]): Promise<PackReader> {
  return openPack(sourceOf(packBytes(documents)), inflate);
}

/** All documents of a reader. */
export async function documentsOf(reader: PackReader): Promise<readonly PackDocument[]> {
  const documents: PackDocument[] = [];
  for await (const document of reader.documents()) documents.push(document);
  return documents;
}
