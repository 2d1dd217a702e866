import { deflateRawSync } from 'node:zlib';
import { encodePack } from '@/lib/engine/pack/encode-pack.ts';
import type { PackDocument } from '@/lib/engine/pack/pack.ts';

/** The file of a pack of made-up documents with these ids and no claims. */
export function makePackFile(
  ids: readonly string[],
  names: { readonly name?: string; readonly language?: string } = {},
): Uint8Array<ArrayBuffer> {
  const documents = ids.map((id) => ({
    id,
    url: null,
    outlet: 'Journal',
    title: `Titre ${id}`,
    published: '2024-05-01',
    language: names.language ?? 'fr',
    credits: [],
    textHash: '0123456789abcdef',
    claims: [],
  }));
  return packFileOf(documents, names);
}

/** The file of a pack of these documents. */
export function packFileOf(
  documents: readonly PackDocument[],
  { name = 'Essai', language = 'fr' } = {},
): Uint8Array<ArrayBuffer> {
  const provenance = { builder: 'test', source: '', lexicon: null, builtAt: null };
  const pieces = encodePack(documents, { name, language, provenance }, (bytes) => deflateRawSync(bytes));
  return new Uint8Array(Buffer.concat([...pieces]));
}
