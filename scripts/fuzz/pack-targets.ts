import fc from 'fast-check';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildDocument } from '../../lib/engine/pack/build-document.ts';
import { CHECKSUM_BYTES, withChecksum } from '../../lib/engine/pack/checked-block.ts';
import { encodePack } from '../../lib/engine/pack/encode-pack.ts';
import { openPack } from '../../lib/engine/pack/open-pack.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { PackError } from '../../lib/engine/pack/pack-error.ts';
import { decodeHead } from '../../lib/engine/pack/pack-head.ts';
import { createPackVerifier } from '../../lib/engine/pack/pack-verifier.ts';
import type { PackInfo } from '../../lib/engine/pack/pack-writer.ts';
import { deflate, inflate } from '../file-source.ts';
import { madeKey } from '../signing/made-key.ts';
import { signBytes } from '../signing/sign-bytes.ts';
import { brokenFile } from './broken-file.ts';
import { demand, demandInside } from './invariants.ts';
import type { FuzzTarget } from './targets.ts';

const INFO: PackInfo = {
  name: 'fuzz',
  language: 'fr',
  provenance: { builder: 'fuzz', source: 'made up', lexicon: null, builtAt: null },
};

const TEXTS = [
  'Le président russe est arrivé mardi à Pyongyang. Selon l’AFP, 24 personnes ont été tuées le 3 mars.',
  'Les deux pays ont nié les exportations d’armes. « Nous signerons », a déclaré M. Kim à KCNA.',
  'Quelque 3,5 millions d’euros auraient été versés à Brest depuis 2019, a dit le maire Jean Dupont.',
] as const;

/** Packs that were changed on the way, and packs that somebody made to break their readers. */
export function packTargets(language: Language): readonly FuzzTarget[] {
  const documents = TEXTS.map((text, n) =>
    buildDocument(
      {
        id: `a${n}`,
        url: `https://example.org/${n}`,
        outlet: `Outlet ${n}`,
        title: 'Visite à Pyongyang',
        published: `2031-03-0${n + 1}`,
        language: 'fr',
        text,
        credits: ['AFP'],
      },
      language,
    ),
  );
  const keys = documents.flatMap(({ claims }) =>
    claims.flatMap(({ frame }) => frame.keys.map(({ key }) => key)),
  );
  const sound = Buffer.concat([...encodePack(documents, INFO, deflate)]);
  const signed = Buffer.from(signBytes(sound, 'fuzz', madeKey(1)));
  return [
    {
      name: 'pack-file',
      weight: 10,
      input: fc.tuple(brokenFile(sound.toString('latin1'))),
      run: ([file = '']) => allowPackErrors(() => readAll(Buffer.from(file, 'latin1'), keys)),
    },
    {
      name: 'pack-signature',
      weight: 10,
      input: fc.tuple(brokenFile(signed.subarray(sound.length).toString('latin1'))),
      run: ([signature = '']) =>
        allowPackErrors(() => readSigned(Buffer.concat([sound, Buffer.from(signature, 'latin1')]), signed)),
    },
    {
      name: 'pack-blocks',
      weight: 5,
      input: fc.array(byteChange, { minLength: 1, maxLength: 5 }),
      run: (changes) => allowPackErrors(() => readAll(encodeBroken(documents, changes), keys)),
    },
    {
      name: 'pack-frames',
      weight: 5,
      input: fc.array(byteChange, { minLength: 1, maxLength: 5 }),
      run: (changes) => allowPackErrors(() => readAll(breakFrames(sound, changes), keys)),
    },
  ];
}

/** @throws everything but errors that say in words what is wrong with a pack */
async function allowPackErrors(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    demand(error.found !== '' && error.cure !== '', 'a pack error without words');
  }
}

/** Reads a pack as import and matching do. */
async function readAll(bytes: Uint8Array, keys: readonly string[]): Promise<void> {
  const reader = await openPack(
    { byteLength: bytes.length, read: async (start, end) => bytes.slice(start, end) },
    inflate,
  );
  await reader.findKeys(keys);
  for await (const document of reader.documents()) checkDocument(document);
  // Bytes that could be read are those that the verifier lets in.
  const verifier = createPackVerifier(bytes.length, crypto.subtle);
  await verifier.push(bytes);
  await verifier.finish();
}

/** Takes a pack whose signature may be broken as import does: only the one that was made may pass as a signature. */
async function readSigned(bytes: Uint8Array, made: Uint8Array): Promise<void> {
  const verifier = createPackVerifier(bytes.length, crypto.subtle);
  await verifier.push(bytes);
  const { signer } = await verifier.finish();
  demand(signer === null || Buffer.compare(bytes, made) === 0, 'a signature that nobody made passes');
}

function checkDocument({ url, published, claims }: PackDocument): void {
  demand(url === null || /^https?:/.test(url), `address ${url}`);
  demand(published === null || /^\d{4}-\d\d-\d\d$/.test(published), `day ${published}`);
  for (const { text, hedges, attribution, frame } of claims) {
    const { concepts, entities, quantities, dates, loadedTerms } = frame;
    const source = attribution ? [attribution.sourceSpan, attribution.cueSpan, attribution.content] : [];
    const parts = [...source, ...hedges, ...concepts, ...entities, ...quantities, ...dates, ...loadedTerms];
    demandInside(parts, text.length, 'part');
  }
}

/** A byte of what is inside a packed block: `block:place:value`, where block and place wrap around. */
const byteChange = fc
  .tuple(
    fc.nat(12),
    fc.oneof(fc.nat(40), fc.nat(4_000)),
    fc.oneof(fc.constantFrom(0, 1, 127, 128, 255), fc.nat(255)),
  )
  .map((parts) => parts.join(':'));

/** A pack whose checksums are right and whose blocks are not: what no accident makes, but a person can. */
function encodeBroken(documents: readonly PackDocument[], changes: readonly string[]): Uint8Array {
  let block = 0;
  return Buffer.concat([
    ...encodePack(documents, INFO, (bytes) => {
      const changed = Uint8Array.from(bytes);
      for (const change of changes) {
        const [which = 0, at = 0, value = 0] = change.split(':').map(Number);
        if (which === block && changed.length > 0) changed[at % changed.length] = value;
      }
      block += 1;
      return deflate(changed);
    }),
  ]);
}

/** The same for frames, which are not packed: the file with one block of other bytes, whose checksum is right. */
function breakFrames(file: Uint8Array, changes: readonly string[]): Uint8Array {
  const { start, byteLength } = decodeHead(file).sections.frames;
  const block = file.slice(start + CHECKSUM_BYTES, start + byteLength);
  for (const change of changes) {
    const [, at = 0, value = 0] = change.split(':').map(Number);
    block[at % block.length] = value;
  }
  return Buffer.concat([file.subarray(0, start), withChecksum(block), file.subarray(start + byteLength)]);
}
