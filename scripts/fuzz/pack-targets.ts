import fc from 'fast-check';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildPack } from '../../lib/engine/pack/build-pack.ts';
import { decodePack } from '../../lib/engine/pack/decode-pack.ts';
import { encodePack } from '../../lib/engine/pack/encode-pack.ts';
import { PackError } from '../../lib/engine/pack/pack-error.ts';
import { demand, demandInside } from './invariants.ts';
import type { FuzzTarget } from './targets.ts';

/** A way to read pack files, with a sound file that cases start from. */
interface PackFormat {
  readonly name: string;
  readonly weight: number;
  readonly sound: Uint8Array;
  /** @throws PackError for everything that is no sound pack; any other error is a find. */
  readonly read: (bytes: Uint8Array) => void | Promise<void>;
}

const TEXTS = [
  'Le président russe est arrivé mardi à Pyongyang. Selon l’AFP, 24 personnes ont été tuées le 3 mars.',
  'Les deux pays ont nié les exportations d’armes. « Nous signerons », a déclaré M. Kim à KCNA.',
];

/** Every format of packs that is read, fed with files that were changed on the way. */
export function packTargets(language: Language): readonly FuzzTarget[] {
  return formatsOf(language).map(({ name, weight, sound, read }) => ({
    name,
    weight,
    input: fc.tuple(brokenFile(sound)),
    async run([file = '']) {
      try {
        await read(Buffer.from(file, 'latin1'));
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        demand(error.found !== '' && error.cure !== '', 'a pack error without words');
      }
    },
  }));
}

function formatsOf(language: Language): readonly PackFormat[] {
  const articles = TEXTS.map((text, n) => ({
    id: `a${n}`,
    url: `https://example.org/${n}`,
    outlet: `Outlet ${n}`,
    title: 'Visite à Pyongyang',
    published: '2031-03-05',
    language: 'fr',
    text,
    credits: ['AFP'],
  }));
  const pack = buildPack(articles, { name: 'fuzz', language });
  return [
    {
      name: 'pack-lines',
      weight: 20,
      sound: Buffer.from([...encodePack(pack)].join('')),
      read: (bytes) => {
        const { documents } = decodePack(Buffer.from(bytes).toString('utf8').split('\n'));
        for (const { claims } of documents)
          for (const { text, hedges, frame } of claims)
            demandInside([...hedges, ...frame.quantities], text.length, 'part');
      },
    },
  ];
}

/** Ways to break a file at a place: bytes changed, lost, doubled, moved, or words of its format put in. */
const change = fc.record({
  kind: fc.constantFrom('flip', 'drop', 'double', 'cut', 'put'),
  at: fc.nat(1_000_000),
  length: fc.nat(40),
  put: fc.oneof(
    fc.constantFrom('null', '-1', '1e999', '{}', '[]', '"', ',', '\n', '99999999', '"__proto__"', '\\ud800'),
    fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)), maxLength: 8 }),
  ),
});

/** A file as latin1 text, one unit a byte, so that it can be kept as JSON. */
function brokenFile(sound: Uint8Array): fc.Arbitrary<string> {
  const whole = Buffer.from(sound).toString('latin1');
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((file, { kind, at, length, put }) => {
      const place = file.length === 0 ? 0 : at % file.length;
      const before = file.slice(0, place);
      const after = file.slice(place);
      if (kind === 'cut') return before;
      if (kind === 'drop') return before + after.slice(length);
      if (kind === 'double') return before + after.slice(0, length) + after;
      if (kind === 'put') return before + put + after.slice(length % 3);
      return before + String.fromCharCode((after.charCodeAt(0) || 0) ^ (1 << (length % 8))) + after.slice(1);
    }, whole),
  );
}
