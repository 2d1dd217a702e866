import { PackError } from './pack-error.ts';
import { type PackSignature, type SignedBytes, signedStatement } from './signature.ts';
import { type PackSigner, publicKeyBytes } from './signer.ts';

/** The part of WebCrypto's `crypto.subtle` that checks signatures; whoever runs the engine gives it. */
export interface Subtle {
  digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: 'raw',
    key: Uint8Array<ArrayBuffer>,
    algorithm: { readonly name: 'Ed25519' },
    extractable: boolean,
    uses: 'verify'[],
  ): Promise<unknown>;
  verify(
    algorithm: { readonly name: 'Ed25519' },
    key: unknown,
    signature: Uint8Array<ArrayBuffer>,
    message: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

/**
 * Who signed a pack.
 * @throws {PackError} where the signature is of another pack, of another key or name, or cannot be checked here
 */
export async function checkSignature(
  { signer, claim, signature }: PackSignature,
  signed: SignedBytes,
  subtle: Subtle,
): Promise<PackSigner> {
  let holds = false;
  try {
    const key = await subtle.importKey('raw', publicKeyBytes(signer.publicKey), ED25519, false, ['verify']);
    holds = await subtle.verify(ED25519, key, Uint8Array.from(signature), signedStatement(claim, signed));
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') throw cannotCheck();
    // Bytes that are no key at all: no signature holds by it.
  }
  if (!holds) throw broken(signer);
  return signer;
}

const ED25519 = { name: 'Ed25519' } as const;

function broken({ name }: PackSigner): PackError {
  return new PackError({
    code: 'pack-signature-broken',
    found: `its signature is broken: this is not what “${name}” signed`,
    expected: 'a signed pack has to be as it was signed, to the last byte',
    cure: 'do not use it; get it again from its maker, and tell them where you had this file from',
  });
}

function cannotCheck(): PackError {
  return new PackError({
    code: 'pack-signature-unchecked',
    found: 'it is signed, and this browser cannot check signatures',
    expected: 'that takes Chrome 137, Firefox 129 or later',
    cure: 'update the browser',
  });
}
