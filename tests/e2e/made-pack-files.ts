import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from '../../lib/engine/pack/crc32.ts';
import { encodePack } from '../../lib/engine/pack/encode-pack.ts';
import { ENGINE_VERSION, PACK_VERSION, type PackMeta } from '../../lib/engine/pack/pack.ts';
import { encodeHead } from '../../lib/engine/pack/pack-head.ts';
import { deflate } from '../../scripts/file-source.ts';

/** Pack files made for a test, in a folder of their own. */
export interface MadePackFiles {
  /** A whole pack without documents. */
  readonly whole: string;
  /** A file that looks like a pack of so many bytes until its last byte is read, when it proves damaged. */
  readonly long: (bytes: number) => string;
  readonly remove: () => void;
}

/** Where a pack for tests says it is from. */
const provenance = { builder: 'test', source: '', lexicon: null, builtAt: null };

/** Makes the files; the name is what the options page shows. */
export function makePackFiles(name: string): MadePackFiles {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-packs-'));
  const whole = join(folder, 'whole.recoupe');
  writeFileSync(whole, Buffer.concat([...encodePack([], { name, language: 'fr', provenance }, deflate)]));
  return {
    whole,
    long(bytes) {
      const file = join(folder, `long-${bytes}.recoupe`);
      writeFileSync(file, Buffer.concat([headOfLong(name, bytes), Buffer.alloc(bytes, 'a')]));
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A valid head of a pack whose last section has so many bytes and a checksum that no bytes of it have. */
function headOfLong(name: string, byteLength: number): Uint8Array {
  const counts = { documentCount: 1, claimCount: 1, from: null, to: null };
  const meta: PackMeta = {
    version: PACK_VERSION,
    engine: ENGINE_VERSION,
    name,
    language: 'fr',
    ...counts,
    provenance,
  };
  const empty = { byteLength: 0, unpacked: 0, checksum: crc32(new Uint8Array(0)) };
  const texts = { byteLength, unpacked: 0, checksum: 0 };
  return encodeHead(meta, {
    directory: empty,
    tables: empty,
    segments: empty,
    keys: empty,
    frames: empty,
    texts,
  });
}
