import * as z from 'zod/mini';
import { PACK_LIMITS } from './limits.ts';

/** Who signed a pack. Anyone may write any name: only the key tells two signers apart. */
export interface PackSigner {
  /** As the signer calls itself. */
  readonly name: string;
  /** The public Ed25519 key: 64 lower-case hexadecimal digits. */
  readonly publicKey: string;
}

/** Bytes of a public key. RFC 8032. */
export const PUBLIC_KEY_BYTES = 32;

/** How a public key is written: hexadecimal, lower case. */
export const PUBLIC_KEY = /^[0-9a-f]{64}$/;

/** A signer as stores and messages keep it. */
export const packSignerSchema: z.ZodMiniType<PackSigner> = z.lazy(() =>
  z.object({
    name: z.string().check(z.refine((name) => signerNameProblem(name) === null)),
    publicKey: z.string().check(z.regex(PUBLIC_KEY)),
  }),
);

/** A public key as it is written, from its bytes. */
export function formatPublicKey(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a public key as it is written. */
export function publicKeyBytes(publicKey: string): Uint8Array<ArrayBuffer> {
  const digits = (n: number) => publicKey.slice(2 * n, 2 * n + 2);
  return Uint8Array.from({ length: PUBLIC_KEY_BYTES }, (_, n) => Number.parseInt(digits(n), 16));
}

/**
 * Digits of a key that people compare: 80 bits, since making another key that begins with the same 64 is within reach
 * of the largest computers. Sane: 20 to 40.
 */
const FINGERPRINT_DIGITS = 20;

/** The beginning of a public key in groups of four, to be compared by eye: `3f2a 91c0 7b4e d810 22aa`. */
export function keyFingerprint(publicKey: string): string {
  return publicKey.slice(0, FINGERPRINT_DIGITS).replace(/.{4}(?=.)/g, '$& ');
}

/** What is wrong with a signer's name, in words; null where it can be shown as it is. */
export function signerNameProblem(name: string): string | null {
  if (name.trim() !== name || name === '') return 'a name that is empty or begins or ends with a space';
  if (name.length > PACK_LIMITS.nameLength) return `a name of ${name.length} characters`;
  // Line breaks, direction marks and the like would let a name pass for what stands beside it.
  return /\p{C}/u.test(name) ? 'a name with characters that cannot be seen' : null;
}
