import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../lib/engine/matching/claim-index.ts';
import { compareWithIndex } from '../../../lib/engine/matching/compare-claims.ts';
import { EXHAUSTIVE, SEARCH_REACH } from '../../../lib/engine/matching/search-reach.ts';
import { claimsOf } from '../analyse.ts';
import { french } from '../french.ts';
import { madeDocument } from './made-index.ts';

const page = { outlet: 'Courrier', published: '2031-03-05' };
const claims = claimsOf(['Le pont de Montclar a été fermé lundi après la crue.']);

/** So many documents that tell the same, each of another outlet, from so many days before the page. */
const documents = Array.from({ length: 170 }, (_, n) => ({
  ...madeDocument(`${n}`, ['Le pont de Montclar a été fermé lundi après la crue.']),
  outlet: `Journal ${n}`,
  published: '2031-03-01',
}));
const index = buildIndex(documents);
const pairs = (reach: typeof SEARCH_REACH) =>
  compareWithIndex(page, { claims }, index, french, undefined, reach).pairs.length;

describe('the reach of a search', () => {
  it('ends at some candidates of a claim', () => {
    expect(pairs(SEARCH_REACH)).toBe(80);
    expect(pairs({ ...SEARCH_REACH, candidates: 3 })).toBe(3);
  });
  it('ends at some documents', () => {
    expect(pairs({ documents: 40, candidates: 80 })).toBe(40);
  });
  it('has no end where everything is compared', () => {
    expect(pairs(EXHAUSTIVE)).toBe(170);
  });
});
