import { describe, expect, it } from 'vitest';
import { findWitnessed, type JudgedPair } from '../../../lib/engine/matching/witnesses.ts';
import { madeFeatures } from './made-model.ts';

/** Something in common that is told. */
const ACT = madeFeatures({ conceptSum: 0.1 });

interface NamedPair extends JudgedPair {
  readonly name: string;
}

function pair(name: string, score: number, parts: Partial<NamedPair> = {}): NamedPair {
  return { name, outlet: name, claim: 0, score, isSame: score > 0.86, features: ACT, ...parts };
}

/** Names of the pairs that others vouch for, with theirs. Two pairs agree by their two names, `ab`. */
function witnessedOf(pairs: readonly NamedPair[], agreed: Readonly<Record<string, number>>) {
  const found = findWitnessed(pairs, (sure, doubtful) => agreed[sure.name + doubtful.name] ?? 0);
  return [...found].map(
    ([{ name }, witnesses]) => `${name} by ${witnesses.map((each) => each.name).join('')}`,
  );
}

describe('findWitnessed', () => {
  const a = pair('a', 0.97);
  const b = pair('b', 0.95);
  const c = pair('c', 0.92);
  const doubtful = pair('x', 0.5);

  it('vouches for a doubtful pair that two sure ones agree with, whatever the order', () => {
    expect(witnessedOf([a, b, doubtful], { ax: 0.93, bx: 0.92 })).toEqual(['x by ab']);
    expect(witnessedOf([doubtful, b, a], { ax: 0.93, bx: 0.92 })).toEqual(['x by ab']);
  });

  it.each([
    ['one sure pair alone agrees', [a, b, doubtful], { ax: 0.99, bx: 0.91 }],
    ['one of the two is not sure enough', [a, pair('b', 0.91), doubtful], { ax: 0.99, bx: 0.99 }],
    ['one of the two is not shown', [a, pair('b', 0.95, { isSame: false }), doubtful], { ax: 1, bx: 1 }],
    ['the two are of another claim of the page', [a, b, pair('x', 0.5, { claim: 1 })], { ax: 1, bx: 1 }],
    ['it is too unlikely by itself', [a, b, pair('x', 0.34)], { ax: 1, bx: 1 }],
    ['nothing could make it one', [a, b, pair('x', 0.5, { features: madeFeatures() })], { ax: 1, bx: 1 }],
    ['the two are of one outlet', [a, pair('b', 0.95, { outlet: 'A' }), doubtful], { ax: 1, bx: 1 }],
    ['it is of the outlet of one', [a, b, pair('x', 0.5, { outlet: 'b' })], { ax: 1, bx: 1 }],
    ['it is shown by itself', [a, b, pair('x', 0.9)], { ax: 1, bx: 1 }],
  ])('vouches for none where %s', (_, pairs, agreed) => {
    expect(witnessedOf(pairs, agreed)).toEqual([]);
  });

  it('asks no more than it needs, best first', () => {
    const asked: string[] = [];
    findWitnessed([c, a, b, doubtful], ({ name }) => {
      asked.push(name);
      return 1;
    });
    expect(asked).toEqual(['a', 'b']);
  });

  it('asks a bounded number of times of a claim that everybody reports', () => {
    const many = Array.from({ length: 400 }, (_, n) => pair(`n${n}`, n % 2 === 0 ? 0.95 : 0.5));
    let asked = 0;
    findWitnessed(many, () => {
      asked += 1;
      return 0;
    });
    expect(asked).toBe((8 - 1) * 30);
  });
});
