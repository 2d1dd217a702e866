import { describe, expect, it } from 'vitest';
import { judgePairs } from '../../../lib/engine/matching/judge-pairs.ts';
import type { PlacedPair } from '../../../lib/engine/matching/told-best.ts';
import { madeFeatures } from './made-model.ts';

const SAME = { count: 0.8, told: 0.8, other: 0.8 };
const LONG = { claimsHere: 20, claimsThere: 20 };

/** A pair of the page's claim 0 with a claim of a document, whose outlet bears its name. */
function pair(document: string, score: number, parts: Partial<PlacedPair> = {}): PlacedPair {
  return {
    ...{ claim: 0, document, place: 0, outlet: document, score, claimsHere: 2, claimsThere: 2 },
    features: madeFeatures({ conceptSum: 0.1 }),
    ...parts,
  };
}

/** What is shown, each with its witnesses: `c by ab`. */
function shown(pairs: readonly PlacedPair[], agreement = 0): readonly string[] {
  return [...judgePairs(pairs, SAME, () => agreement)].map(([{ document, place }, witnesses]) =>
    [`${document}${place}`, ...witnesses.map((each) => each.document)].join(' '),
  );
}

describe('judgePairs', () => {
  it('shows what is sure by itself, and what others vouch for', () => {
    const pairs = [pair('a', 0.95), pair('b', 0.8), pair('c', 0.79), pair('d', 0.93)];
    expect(shown(pairs)).toEqual(['a0', 'b0', 'd0']);
    expect(shown(pairs, 0.95)).toEqual(['a0', 'b0', 'c0 a d', 'd0']);
  });

  it('shows of a long article the sentence that tells a claim best, unless others vouch for the weaker', () => {
    const pairs = [pair('a', 0.85, LONG), pair('a', 0.9, { ...LONG, place: 1 })];
    expect(shown(pairs)).toEqual(['a1']);
    const sure = [pair('b', 0.95), pair('c', 0.95)];
    expect(shown([...pairs, ...sure], 0.95)).toEqual(['a0 b c', 'a1', 'b0', 'c0']);
  });
});
