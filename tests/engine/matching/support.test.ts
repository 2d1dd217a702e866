import { describe, expect, it } from 'vitest';
import type { IndexedClaim } from '../../../lib/engine/matching/claim-index.ts';
import { findSupport, SUPPORT_FEATURES, type Support } from '../../../lib/engine/matching/support.ts';
import { claimOf } from '../analyse.ts';

const CLAIM = claimOf('Un renard dort.');

/** Candidates with these own scores, each of a document of its own unless `documents` says otherwise. */
function supportOf(
  scores: readonly number[],
  between: (a: number, b: number) => number,
  documents: readonly number[] = scores.map((_, n) => n),
): readonly (Support | null)[] {
  const candidates = scores.map((_, n): IndexedClaim => ({ claim: CLAIM, document: documents[n] ?? n }));
  return findSupport(
    scores.map((score, n) => ({ score, candidate: candidates[n] ?? { claim: CLAIM, document: n } })),
    (a, b) => between(candidates.indexOf(a), candidates.indexOf(b)),
  );
}

/** One of the features of a support; NaN where there is none. */
function feature(support: Support | null | undefined, name: (typeof SUPPORT_FEATURES)[number]): number {
  return support?.features[SUPPORT_FEATURES.indexOf(name)] ?? Number.NaN;
}

describe('findSupport', () => {
  it('finds nothing among no candidates', () => {
    expect(supportOf([], () => 1)).toEqual([]);
  });
  it('hears nobody on a single candidate', () => {
    const [only] = supportOf([0.5], () => 1);
    expect(only).toEqual({ bestPath: 0, features: [0, 0, 0, 0, 0] });
  });
  it('goes from the claim over a third sentence to the candidate', () => {
    const [first, second] = supportOf([0.5, 0.8], () => 0.75);
    // Over the second: 0.8 × 0.75; over the first: 0.5 × 0.75.
    expect(first?.bestPath).toBeCloseTo(0.6);
    expect(second?.bestPath).toBeCloseTo(0.375);
    expect(feature(first, 'bestPath')).toBe(first?.bestPath);
    expect([feature(first, 'bestOther'), feature(second, 'bestOther')]).toEqual([0.8, 0.5]);
  });
  it('hears how far the best others are another fact', () => {
    // 0.9 says no with 0.9 × 0.8, 0.6 with 0.6 × 0.5.
    const [own] = supportOf([0.3, 0.9, 0.6], (a) => (a === 1 ? 0.2 : 0.5));
    expect(feature(own, 'dissent')).toBeCloseTo(0.72);
    // The best way round is over the other one: 0.6 × 0.5 against 0.9 × 0.2.
    expect(feature(own, 'bestPath')).toBeCloseTo(0.3);
    expect(feature(own, 'bestOther')).toBe(0.9);
  });
  it('adds up the three best ways', () => {
    const [own] = supportOf([0.2, 0.4, 0.8, 0.5, 0.6], () => 0.5);
    expect(feature(own, 'paths')).toBeCloseTo(0.4 + 0.3 + 0.25);
    expect(feature(own, 'bestPath')).toBeCloseTo(0.4);
  });
  it('hears no sentence of the candidate’s own document', () => {
    const [own, , other] = supportOf([0.5, 0.9, 0.6], () => 1, [7, 7, 8]);
    expect(own?.bestPath).toBe(0.6);
    expect(feature(own, 'bestOther')).toBe(0.6);
    expect(other?.bestPath).toBe(0.9);
  });
  it('cannot help a candidate whose own score is too low', () => {
    const [low, enough] = supportOf([0.049, 0.05, 0.9], () => 1);
    expect(low).toBeNull();
    expect(enough?.bestPath).toBe(0.9);
  });
  it('gives the own score as its logit, kept finite', () => {
    const own = supportOf([0.9, 1], () => 0).map((support) => feature(support, 'ownScore'));
    expect(own[0]).toBeCloseTo(Math.log(9));
    expect(own[1]).toBeCloseTo(Math.log(0.9999 / 0.0001));
  });
  it('answers in the order it was asked', () => {
    const own = supportOf([0.2, 0.02, 0.8, 0.5], () => 0).map(
      (support) => support && 1 / (1 + Math.exp(-feature(support, 'ownScore'))),
    );
    expect(own.map((score) => score?.toFixed(3) ?? null)).toEqual(['0.200', null, '0.800', '0.500']);
  });
  it('hears the twelve best only', () => {
    /** The last agrees with the first fully, all others not at all. */
    const agree = (witnesses: number) =>
      supportOf([0.1, ...Array.from({ length: witnesses - 1 }, () => 0.5), 0.3], (a) =>
        a === witnesses ? 1 : 0,
      )[0]?.bestPath;
    expect(agree(12)).toBe(0.3);
    expect(agree(13)).toBe(0);
  });
});
