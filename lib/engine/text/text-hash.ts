import { hex32 } from './fnv1a.ts';
import { plainText } from './normalise.ts';

/** FNV-1a's 64-bit offset basis in two halves, and the low part of its prime 2^40 + 0x1b3. */
const BASIS_HIGH = 0xcbf29ce4;
const BASIS_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;
/** Most bytes that one UTF-16 unit becomes. */
const UNIT_BYTES = 3;

/**
 * Sixteen hex digits that are equal for texts with the same letters: 64-bit FNV-1a over the bytes of the
 * normalised, lower-cased text without white space: those of UTF-8, but that longer sequences begin with 0x80, 0xc0
 * and 0xe0 in place of 0xc0, 0xe0 and 0xf0. Packs hold such hashes, so it stays until their format changes. Never
 * fails; lone surrogates count as U+FFFD. No protection against someone who wants a collision. Source:
 * draft-eastlake-fnv.
 */
export function textHash(text: string): string {
  const bytes = bytesOf(plainText(text).toLowerCase().replace(/\s+/gu, '').toWellFormed());
  let high = BASIS_HIGH;
  let low = BASIS_LOW;
  for (const byte of bytes) {
    low ^= byte;
    // h * (2^40 + p) mod 2^64: the low half by sixteen bits, so that no product leaves the 32 bits of fast integers.
    const first = (low & 0xffff) * PRIME_LOW;
    const second = (low >>> 16) * PRIME_LOW + (first >>> 16);
    high = (Math.imul(high, PRIME_LOW) + (second >>> 16) + (low << 8)) | 0;
    low = (second << 16) | (first & 0xffff);
  }
  return hex32(high >>> 0) + hex32(low >>> 0);
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(UNIT_BYTES * text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[length++] = ((0xf00 >> extra) & 0xff) | (code >> (6 * extra));
    for (let k = extra - 1; k >= 0; k--) bytes[length++] = 0x80 | ((code >> (6 * k)) & 0x3f);
    // The second half of a pair.
    if (extra === 3) at++;
  }
  return bytes.subarray(0, length);
}
