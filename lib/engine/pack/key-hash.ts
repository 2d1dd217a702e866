import { fnv1a } from '../text/fnv1a.ts';

/** Hashes of content keys are whole numbers below this: 48 bits. */
export const KEY_HASHES = 2 ** 48;

/** 48 bits of a content key, as a whole number. Another `seed` gives another hash, so that a pack can be without collisions. */
export function keyHash(key: string, seed: number): number {
  const high = mix(fnv1a(key, seed ^ HIGH_SEED));
  const low = mix(fnv1a(key, seed ^ LOW_SEED) ^ high);
  return high * 0x10000 + (low & 0xffff);
}

const HIGH_SEED = 0x811c9dc5;
const LOW_SEED = 0x5bd1e995;

/** Spreads every bit over all others. Source: Austin Appleby, the finaliser of MurmurHash3. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
