import { createHash, sign } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import type { Subtle } from '../../../lib/engine/pack/check-signature.ts';
import { openPack } from '../../../lib/engine/pack/open-pack.ts';
import { PackError } from '../../../lib/engine/pack/pack-error.ts';
import { createPackVerifier, type VerifiedPack } from '../../../lib/engine/pack/pack-verifier.ts';
import { keyFingerprint, signerNameProblem } from '../../../lib/engine/pack/signer.ts';
import { textHash } from '../../../lib/engine/text/text-hash.ts';
import { madeKey } from '../../../scripts/signing/made-key.ts';
import { publicKeyOf } from '../../../scripts/signing/make-signature.ts';
import { signBytes } from '../../../scripts/signing/sign-bytes.ts';
import { madeDocument } from '../matching/made-index.ts';
import { documentsOf, INFO, inflate, packBytes, sourceOf } from './made-pack.ts';

vi.setConfig({ testTimeout: 60_000 });

const packOf = (sentence: string) =>
  packBytes([{ ...madeDocument('Journal', [sentence]), textHash: textHash(sentence) }]);
const SENTENCE = 'Le pont de Montclar a été fermé lundi.';
const PACK = packOf(SENTENCE);
const OTHER = packOf('Le pont de Montclar a été rouvert lundi.');
const MAKER = madeKey(1);
const NAME = 'Rédaction de la Gazette';
const SIGNED = signBytes(PACK, NAME, MAKER);

async function verify(
  bytes: Uint8Array,
  size = bytes.length,
  subtle: Subtle = crypto.subtle,
): Promise<VerifiedPack> {
  const verifier = createPackVerifier(bytes.length, subtle);
  for (let at = 0; at < bytes.length; at += size) await verifier.push(bytes.subarray(at, at + size));
  return await verifier.finish();
}

/** The signature of one pack behind the bytes of another. */
function transplanted(from: Uint8Array, unsigned: Uint8Array, to: Uint8Array): Uint8Array {
  return Uint8Array.from([...to, ...from.subarray(unsigned.length)]);
}

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

describe('a signed pack', () => {
  test('tells its signer, whatever pieces it comes in; without a signature there is none', async () => {
    const signer = { name: NAME, publicKey: publicKeyOf(MAKER) };
    for (const size of [1, 7, PACK.length, PACK.length + 5, SIGNED.length])
      expect(await verify(SIGNED, size)).toMatchObject({ signer, unsignedBytes: PACK.length });
    expect(await verify(PACK)).toMatchObject({ signer: null, unsignedBytes: PACK.length, meta: INFO });
  });

  test('is the unsigned pack with something behind it, and read like that one', async () => {
    expect(SIGNED.subarray(0, PACK.length)).toEqual(PACK);
    const [signed, plain] = await Promise.all(
      [SIGNED, PACK].map((bytes) => openPack(sourceOf(bytes), inflate)),
    );
    if (!signed || !plain) throw new Error('test: no packs');
    expect([signed.isSigned, plain.isSigned]).toEqual([true, false]);
    expect(await documentsOf(signed)).toEqual(await documentsOf(plain));
  });

  test('is refused with any bit flipped, in the pack or in its signature', async () => {
    for (let at = 0; at < SIGNED.length; at++) {
      const bits = at < PACK.length ? [at % 8] : [0, 1, 2, 3, 4, 5, 6, 7];
      for (const bit of bits)
        await expect(verify(flipped(SIGNED, at, bit)), `byte ${at}, bit ${bit}`).rejects.toThrow(PackError);
    }
  });

  test('is refused cut off anywhere in its signature, and with anything behind that', async () => {
    for (let length = PACK.length + 1; length < SIGNED.length; length++)
      await expect(verify(SIGNED.subarray(0, length)), `${length}`).rejects.toThrow(PackError);
    await expect(verify(Uint8Array.from([...SIGNED, 0]))).rejects.toThrow(/1 bytes too many/);
    const far = Uint8Array.from([...SIGNED, ...new Array(1_000).fill(0)]);
    await expect(verify(far)).rejects.toThrow(/bytes behind its end/);
  });

  test('is refused where its end does not come, though the file is said to be longer', async () => {
    const verifier = createPackVerifier(SIGNED.length, crypto.subtle);
    await verifier.push(PACK);
    await expect(verifier.finish()).rejects.toThrow(/damaged: it ends after/);
    const longer = createPackVerifier(PACK.length, crypto.subtle);
    await expect(longer.push(SIGNED)).rejects.toThrow(/grew while it was read/);
  });
});

describe('a signature', () => {
  test('of another pack by the same key is refused', async () => {
    await expect(verify(transplanted(SIGNED, PACK, OTHER))).rejects.toThrow(
      /its signature is broken: this is not what “Rédaction de la Gazette” signed, .*; do not use it/,
    );
  });

  test('of another pack of the same length, with right checksums, is refused', async () => {
    const documents = [{ ...madeDocument('Journal', [SENTENCE]), textHash: textHash(SENTENCE) }];
    const alike = packBytes(documents, { ...INFO, name: INFO.name.toUpperCase() });
    expect(alike).toHaveLength(PACK.length);
    expect((await verify(alike)).meta.name).toBe('ESSAI');
    await expect(verify(transplanted(SIGNED, PACK, alike))).rejects.toThrow(/its signature is broken/);
  });

  test('is, byte by byte, what the format says', () => {
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
    const name = Buffer.from(NAME);
    const claim = Buffer.concat([
      Buffer.from('RecSign\u001a'),
      Buffer.of(1),
      Buffer.from(publicKeyOf(MAKER), 'hex'),
      Buffer.of(name.length),
      name,
    ]);
    const length = Buffer.of((PACK.length & 0x7f) | 0x80, PACK.length >> 7);
    const statement = Buffer.concat([claim, length, sha256(sha256(PACK))]);
    const expected = Buffer.concat([claim, sign(null, statement, MAKER)]);
    expect(Buffer.from(SIGNED.subarray(PACK.length)).equals(expected)).toBe(true);
  });

  test('does not pass under another key or another name', async () => {
    const keyAt = PACK.length + 9;
    const withKey = Uint8Array.from(SIGNED);
    withKey.set(Buffer.from(publicKeyOf(madeKey(2)), 'hex'), keyAt);
    await expect(verify(withKey)).rejects.toThrow(/its signature is broken/);
    const renamed = Buffer.from(SIGNED);
    renamed.write('Gazelle', renamed.lastIndexOf('Gazette'));
    await expect(verify(renamed)).rejects.toThrow(/not what “Rédaction de la Gazelle” signed/);
  });

  test('of a later version is refused with the cure', async () => {
    const later = Uint8Array.from(SIGNED);
    later[PACK.length + 8] = 2;
    await expect(verify(later)).rejects.toThrow(
      /its signature is version 2, this build reads 1; update Recoupe/,
    );
    await expect(openPack(sourceOf(later), inflate)).rejects.toThrow(/update Recoupe/);
  });

  test('that the browser cannot check is refused with the cure, and an unsigned pack is not', async () => {
    const without: Subtle = {
      digest: (algorithm, bytes) => crypto.subtle.digest(algorithm, bytes),
      importKey: () => Promise.reject(new DOMException('no such algorithm', 'NotSupportedError')),
      verify: () => Promise.reject(new Error('test: there is no key')),
    };
    await expect(verify(SIGNED, SIGNED.length, without)).rejects.toThrow(
      /this browser cannot check signatures, .* Chrome 137, Firefox 129 or later; update the browser/,
    );
    expect((await verify(PACK, PACK.length, without)).signer).toBeNull();
  });
});

test.each([
  ['La Gazette', null],
  ['ル・モンド', null],
  ['', 'empty'],
  [' Gazette', 'space'],
  ['Gazette\n(checked)', 'cannot be seen'],
  ['Gazette\u202egnp', 'cannot be seen'],
  ['G\ud800', 'cannot be seen'],
  ['x'.repeat(201), '201 characters'],
])('of the name %j a signer is told: %s', (name, told) => {
  if (told === null) expect(signerNameProblem(name)).toBeNull();
  else expect(signerNameProblem(name)).toContain(told);
});

test('a fingerprint is the beginning of the key, in groups to be read aloud', () => {
  expect(keyFingerprint('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef 0123');
});
