import { normaliseText } from './normalise.ts';

/** FNV-1a's 64-bit offset basis in two halves, and the low part of its prime 2^40 + 0x1b3. */
const BASIS_HIGH = 0xcbf29ce4;
const BASIS_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;
const TWO_32 = 2 ** 32;

/**
 * Sixteen hex digits that are equal for texts with the same letters: 64-bit FNV-1a over the bytes of the
 * normalised, lower-cased text without white space: those of UTF-8, but that longer sequences begin with 0x80, 0xc0
 * and 0xe0 in place of 0xc0, 0xe0 and 0xf0. Packs hold such hashes, so it stays until their format changes. Never
 * fails; lone surrogates count as U+FFFD. No protection against someone who wants a collision. Source:
 * draft-eastlake-fnv.
 */
export function textHash(text: string): string {
  const compact = normaliseText(text).text.toLowerCase().replace(/\s+/gu, '').toWellFormed();
  let high = BASIS_HIGH;
  let low = BASIS_LOW;
  const add = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    // h * (2^40 + p) mod 2^64, in 32-bit halves so that no step leaves the safe integers.
    const product = low * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(product / TWO_32) + ((low << 8) >>> 0)) % TWO_32;
    low = product % TWO_32;
  };
  for (const character of compact) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) add(code);
    else {
      const extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      add(((0xf00 >> extra) & 0xff) | (code >> (6 * extra)));
      for (let k = extra - 1; k >= 0; k--) add(0x80 | ((code >> (6 * k)) & 0x3f));
    }
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
