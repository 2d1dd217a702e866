import { expect, test } from 'vitest';
import { fnv1a, hex32 } from '../../../lib/engine/text/fnv1a.ts';

test('the hash of nothing is the offset basis', () => {
  expect(hex32(fnv1a(''))).toBe('811c9dc5');
});

test('"a" as the two bytes 61 00 has the hash worked out by hand', () => {
  // (basis ^ 0x61) * prime = e40c292c; (that ^ 0x00) * prime = 0xe40c292c * 0x01000193 mod 2^32.
  const first = ((BigInt(0x811c9dc5 ^ 0x61) & 0xffffffffn) * 0x01000193n) & 0xffffffffn;
  expect(first.toString(16)).toBe('e40c292c');
  expect(fnv1a('a')).toBe(Number((first * 0x01000193n) & 0xffffffffn));
});

test('a text hashed in two parts has the hash of the whole', () => {
  expect(fnv1a('é\ud800 suite', fnv1a('début '))).toBe(fnv1a('début é\ud800 suite'));
});
