import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { encodeClaim, type SignedBytes, signedStatement } from '../../lib/engine/pack/signature.ts';
import { formatPublicKey } from '../../lib/engine/pack/signer.ts';

/** The signature that goes behind a pack, by an Ed25519 key. @throws {PackError} where nobody may have that name. */
export function makeSignature(signed: SignedBytes, name: string, privateKey: KeyObject): Uint8Array {
  const claim = encodeClaim({ name, publicKey: publicKeyOf(privateKey) });
  return Buffer.concat([claim, sign(null, signedStatement(claim, signed), privateKey)]);
}

/** The public half of a private Ed25519 key, as packs and people write it. */
export function publicKeyOf(privateKey: KeyObject): string {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return formatPublicKey(Buffer.from(x, 'base64url'));
}
