import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../../lib/engine/matching/check-article.ts';
import { checkArticleInPacks } from '../../../lib/engine/matching/check-in-packs.ts';
import { buildIndex } from '../../../lib/engine/matching/claim-index.ts';
import type { PackDocument } from '../../../lib/engine/pack/pack.ts';
import { decodeHead } from '../../../lib/engine/pack/pack-head.ts';
import { inPackOrder } from '../../../lib/engine/pack/pack-order.ts';
import { textHash } from '../../../lib/engine/text/text-hash.ts';
import { claimsOf } from '../analyse.ts';
import { french } from '../french.ts';
import { madeDocument } from '../matching/made-index.ts';
import { documentsOf, openMade, packBytes } from './made-pack.ts';

const REPORT = [
  'La crue a fait douze morts à Montclar, selon la préfecture.',
  'Le pont de Montclar a été fermé lundi après la crue.',
];
const OUTLETS = 30;

/** The same report at so many outlets, each with a title and an address of its own. */
function reprints(count: number): readonly PackDocument[] {
  return Array.from({ length: count }, (_, n) => ({
    ...madeDocument(`Journal ${n}`, REPORT),
    id: `r${n}`,
    url: `https://journal-${n}.example/crue`,
    title: `Crue, édition ${n}`,
    textHash: textHash(`${n}`),
  }));
}

/** Bytes of the frames of a pack. */
function frameBytes(documents: readonly PackDocument[]): number {
  return decodeHead(packBytes(documents)).sections.frames.byteLength;
}

describe('reprints in a pack', () => {
  test('have their frames once: another outlet costs some bytes, not another report', () => {
    const one = frameBytes(reprints(1));
    const all = frameBytes(reprints(OUTLETS));
    expect((all - one) / (OUTLETS - 1)).toBeLessThan(one / 5);
  });

  test('come back with all their outlets', async () => {
    const documents = reprints(OUTLETS);
    expect(await documentsOf(await openMade(documents))).toEqual(inPackOrder(documents));
  });

  test('are told as they are where nothing is folded: every outlet, and one origin', async () => {
    const documents = reprints(OUTLETS);
    const page = {
      id: 'page',
      url: 'https://courrier.example/crue',
      outlet: 'Courrier',
      title: 'Crue',
      published: documents[0]?.published ?? null,
      language: 'fr',
      text: REPORT.join('\n'),
      credits: [],
    };
    const analysed = { claims: claimsOf(REPORT), removals: [], credits: [] };
    const options = { possible: true };
    const unfolded = checkArticle(page, analysed, buildIndex(inPackOrder(documents)), french, options);
    const report = await checkArticleInPacks(page, analysed, [await openMade(documents)], french, options);
    expect(report).toEqual(unfolded);
    // The first sentence names its source, which is where all of them have it from.
    expect(report.claims[0]).toMatchObject({ outletCount: OUTLETS, originCount: 1 });
    expect(report.claims[1]?.outletCount).toBe(OUTLETS);
  });
});
