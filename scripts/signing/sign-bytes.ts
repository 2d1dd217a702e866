import { createHash, type KeyObject } from 'node:crypto';
import { makeSignature } from './make-signature.ts';

/** A pack in memory with a signature behind it. */
export function signBytes(pack: Uint8Array, name: string, privateKey: KeyObject): Uint8Array<ArrayBuffer> {
  const digest = createHash('sha256').update(pack).digest();
  return new Uint8Array(Buffer.concat([pack, makeSignature(digest, name, privateKey)]));
}
