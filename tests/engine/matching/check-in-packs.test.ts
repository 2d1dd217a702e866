import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../../lib/engine/claims/claim.ts';
import { checkArticle } from '../../../lib/engine/matching/check-article.ts';
import { checkArticleInPacks } from '../../../lib/engine/matching/check-in-packs.ts';
import { buildIndex } from '../../../lib/engine/matching/claim-index.ts';
import { keysOf, MAX_DOCUMENTS } from '../../../lib/engine/matching/document-rank.ts';
import { createEventContext } from '../../../lib/engine/matching/event-context.ts';
import { findDocuments } from '../../../lib/engine/matching/find-documents.ts';
import type { PackDocument } from '../../../lib/engine/pack/pack.ts';
import { inPackOrder } from '../../../lib/engine/pack/pack-order.ts';
import { textHash } from '../../../lib/engine/text/text-hash.ts';
import { claimOf, claimsOf } from '../analyse.ts';
import { french } from '../french.ts';
import { openMade } from '../pack/made-pack.ts';
import { madeDocument } from './made-index.ts';

// Packs are built and read many times; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const SENTENCES = [
  'La crue a fait douze morts à Montclar, selon la préfecture.',
  'Le pont de Montclar a été fermé lundi après la crue.',
  'Le ministre de la Justice a démissionné mardi.',
  'Quinze personnes ont péri dans les inondations de Montclar.',
  'La préfecture dément la fermeture du pont de Montclar.',
  'Les députés ont adopté la loi sur les retraites.',
];
const page = {
  id: 'page',
  url: 'https://courrier.example/crue',
  outlet: 'Courrier',
  title: 'Crue',
  published: '2031-03-05',
  language: 'fr',
  text: SENTENCES.slice(0, 2).join('\n'),
  credits: [],
};

/** Like `madeDocument`, with a hash as texts have. */
const documentOf = (id: string, sentences: readonly string[]) => ({
  ...madeDocument(id, sentences),
  textHash: textHash(id),
});

/** Documents of one or two of the sentences each, by eight outlets on forty days or none. */
const arbitraryNews: fc.Arbitrary<readonly PackDocument[]> = fc
  .array(
    fc.record({
      sentences: fc.subarray(SENTENCES, { minLength: 1, maxLength: 2 }),
      outlet: fc.nat(7),
      day: fc.option(fc.integer({ min: 1, max: 31 }), { freq: 8 }),
      month: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ sentences, outlet, day, month }, n) => ({
      ...documentOf(`${n}`, sentences),
      outlet: `Journal ${outlet}`,
      published: day === null ? null : `2031-0${month}-${String(Math.min(day, 28)).padStart(2, '0')}`,
    })),
  );

/** Cuts documents into up to three packs. */
const cut = (documents: readonly PackDocument[]) =>
  fc.array(fc.nat(2), { minLength: documents.length, maxLength: documents.length }).map((places) => {
    const packs = [0, 1, 2].map((pack) => documents.filter((_, n) => places[n] === pack));
    return packs.filter((pack) => pack.length > 0);
  });

describe('checkArticleInPacks', () => {
  const analysed = { claims: claimsOf(SENTENCES.slice(0, 2)), removals: [], credits: [] };

  it('reports what an index in memory reports, whether one pack holds the documents or several', async () => {
    let matches = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryNews.chain((documents) => fc.tuple(fc.constant(documents), cut(documents))),
        async ([documents, packs]) => {
          const options = { possible: true };
          const index = buildIndex(inPackOrder(documents));
          const expected = checkArticle(page, analysed, index, french, options);
          const one = [await openMade(documents)];
          const several = await Promise.all(packs.map((pack) => openMade(pack)));
          expect(await checkArticleInPacks(page, analysed, one, french, options)).toEqual(expected);
          expect(await checkArticleInPacks(page, analysed, several, french, options)).toEqual(expected);
          matches += expected.claims.flatMap((claim) => claim.matches).length;
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
    expect(matches).toBeGreaterThan(12);
  });

  it('tells a document once that two packs hold', async () => {
    const document = {
      ...documentOf('1', SENTENCES.slice(0, 2)),
      outlet: 'Journal 1',
      published: '2031-03-05',
    };
    const packs = [await openMade([document]), await openMade([document])];
    const { claims } = await checkArticleInPacks(page, analysed, packs, french, { possible: false });
    const texts = claims.map(({ matches }) => matches.map(({ text }) => text));
    expect(texts.map((some) => some[0])).toEqual(SENTENCES.slice(0, 2));
    expect(texts.map((some) => some.length)).toEqual(texts.map((some) => new Set(some).size));
  });

  it('finds nothing in no pack and in an empty one', async () => {
    const report = checkArticle(page, analysed, buildIndex([]), french, { possible: true });
    for (const packs of [[], [await openMade([])]])
      expect(await checkArticleInPacks(page, analysed, packs, french, { possible: true })).toEqual(report);
  });
});

describe('findDocuments', () => {
  const words = Array.from({ length: 90 }, (_, n) => (n % 3 === 0 ? `concept:c${n}` : `mot${n}`));
  const template = claimOf('Il pleut.');
  const claimWith = (keys: readonly string[]): Claim => ({
    ...template,
    frame: { ...template.frame, keys: keys.map((key, slot) => ({ key, slot, clause: 0 })) },
  });
  /** More documents than are considered; the first words are in nearly all of them, the last in few. */
  const manyDocuments = (seed: number): readonly PackDocument[] => {
    let state = seed;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    return Array.from({ length: 250 + Math.floor(next() * 300) }, (_, n): PackDocument => {
      const keys = Array.from({ length: 1 + Math.floor(next() * 12) }, () => next() ** 3 * words.length);
      const day = Math.floor(next() * 150);
      return {
        ...documentOf(`${n}`, []),
        outlet: `Journal ${Math.floor(next() * 9)}`,
        published: day > 140 ? null : new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10),
        claims: [claimWith(keys.map((at) => words[Math.floor(at)] ?? ''))],
      };
    });
  };
  const own = [claimWith(words.filter((_, n) => n % 2 === 0))];

  it.each<string | null>(['2031-03-05', null])(
    'finds those that ranking all puts first: page of %s',
    async (day) => {
      let cuts = 0;
      for (const seed of [1, 2, 3]) {
        const documents = inPackOrder(manyDocuments(seed));
        const { likeness } = createEventContext(own, buildIndex(documents), french.rarity, day);
        const best = [...likeness.keys()].map((n) => documents[n]?.id);
        if (best.length === MAX_DOCUMENTS) cuts++;
        for (const packs of [1, 3]) {
          const readers = await Promise.all(
            Array.from({ length: packs }, (_, pack) =>
              openMade(documents.filter((_, n) => n % packs === pack)),
            ),
          );
          const found = await findDocuments(keysOf(own), day, readers, french.rarity);
          const index = buildIndex(found.documents);
          const likened = createEventContext(own, index, french.rarity, day, found.counts).likeness;
          const ids = [...likened.keys()].map(async (n) => {
            const { reader, number } = found.documents[n] ?? {};
            return number === undefined ? null : (await reader?.readDocuments([number]))?.[0]?.id;
          });
          expect(await Promise.all(ids)).toEqual(best);
          expect([...likened.values()]).toEqual([...likeness.values()]);
        }
      }
      expect(cuts).toBeGreaterThan(0);
    },
  );
});
