import { gzipSync } from 'node:zlib';
import { encodePack } from '@/lib/engine/pack/encode-pack.ts';

/** The file of a pack of made-up documents with these ids and no claims. */
export function makePackFile(
  ids: readonly string[],
  { name = 'Essai', language = 'fr' } = {},
): Uint8Array<ArrayBuffer> {
  const documents = ids.map((id) => ({
    id,
    url: null,
    outlet: 'Journal',
    title: `Titre ${id}`,
    published: '2024-05-01',
    language,
    credits: [],
    textHash: '0123abcd',
    claims: [],
  }));
  const meta = {
    version: 1,
    name,
    language,
    documentCount: ids.length,
    claimCount: 0,
    from: '2024-05-01',
    to: '2024-05-01',
  } as const;
  return new Uint8Array(gzipSync([...encodePack({ meta, documents })].join('')));
}
