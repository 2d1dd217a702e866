import { createPrivateKey, type KeyObject } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8. RFC 8410. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A private key of 32 equal bytes, always the same for a number: for tests and fuzzing, no secret. */
export function madeKey(byte: number): KeyObject {
  const key = Buffer.concat([PKCS8_HEAD, Buffer.alloc(32, byte)]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}
