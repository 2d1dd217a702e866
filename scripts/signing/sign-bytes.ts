import { createHash, type KeyObject } from 'node:crypto';
import { PIECE_BYTES } from '../../lib/engine/pack/piece-digest.ts';
import { makeSignature } from './make-signature.ts';

/** A pack in memory with a signature behind it; its digest is made by Node, not by the engine. For tests and fuzzing. */
export function signBytes(pack: Uint8Array, name: string, privateKey: KeyObject): Uint8Array<ArrayBuffer> {
  const all = createHash('sha256');
  for (let at = 0; at < pack.length; at += PIECE_BYTES)
    all.update(
      createHash('sha256')
        .update(pack.subarray(at, at + PIECE_BYTES))
        .digest(),
    );
  const signed = { byteLength: pack.length, digest: all.digest() };
  return new Uint8Array(Buffer.concat([pack, makeSignature(signed, name, privateKey)]));
}
