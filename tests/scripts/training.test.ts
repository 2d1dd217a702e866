import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Regression } from '../../lib/engine/matching/model.ts';
import { curveOf, thresholdFor } from '../../scripts/training/curve.ts';
import type { EventExamples, LabelledPair } from '../../scripts/training/examples.ts';
import {
  findGoldSentence,
  type GoldSentence,
  labelPair,
  readGoldSet,
  readGoldSets,
} from '../../scripts/training/gold-set.ts';
import { type Example, fitLogistic } from '../../scripts/training/logistic.ts';

/** What a fit makes of an example. */
function probability({ mean, scale, weights, bias }: Regression, features: readonly number[]): number {
  const sum = features.reduce(
    (total, x, i) => total + (weights[i] ?? 0) * ((x - (mean[i] ?? 0)) / (scale[i] ?? 1)),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

const example = (features: readonly number[], label: 0 | 1, weight = 1): Example => ({
  features,
  label,
  weight,
});

describe('fitLogistic', () => {
  // Of four at 0 one is right, of four at 1 three: the likeliest curve goes through a quarter and three quarters.
  const quarters = ([0, 1] as const).flatMap((x) =>
    [0, 1, 2, 3].map((n) => example([x], (x === 1) === n > 0 ? 1 : 0)),
  );

  it('recovers the shares of right examples', () => {
    const fit = fitLogistic(quarters, 1e-9);
    expect(probability(fit, [0])).toBeCloseTo(0.25, 5);
    expect(probability(fit, [1])).toBeCloseTo(0.75, 5);
  });
  it('parts two groups, and gives a feature that tells nothing no weight', () => {
    const parted = Array.from({ length: 40 }, (_, n) =>
      example([n % 2, n % 4 < 2 ? 5 : 9], n % 2 === 0 ? 0 : 1),
    );
    const fit = fitLogistic(parted, 1);
    expect(probability(fit, [1, 7])).toBeGreaterThan(0.9);
    expect(probability(fit, [0, 7])).toBeLessThan(0.1);
    expect(fit.weights[1]).toBeCloseTo(0, 6);
  });
  it('takes an example of weight two for two examples', () => {
    const twice = fitLogistic([...quarters, example([1], 0), example([1], 0)], 1e-9);
    const heavy = fitLogistic([...quarters, example([1], 0, 2)], 1e-9);
    expect(probability(heavy, [1])).toBeCloseTo(probability(twice, [1]), 5);
  });
  it('keeps weights small under a strong penalty', () => {
    const weight = (penalty: number) => Math.abs(fitLogistic(quarters, penalty).weights[0] ?? 0);
    expect(weight(100)).toBeLessThan(weight(1));
  });
  it('stays finite for a feature that never changes', () => {
    const fit = fitLogistic(
      quarters.map(({ features, label }) => example([...features, 3], label)),
      1,
    );
    expect([...fit.weights, fit.bias].every(Number.isFinite)).toBe(true);
  });
  it('gives the same for the same examples', () => {
    expect(fitLogistic(quarters, 5)).toEqual(fitLogistic(quarters, 5));
  });
});

function pair(here: string, x: number, label: 0 | 1, isCount = false): LabelledPair {
  return {
    event: 'e',
    here,
    there: 'd',
    hereText: '',
    thereText: '',
    features: [x],
    label,
    weight: 1,
    isCount,
  };
}

const identity: Regression = { mean: [0], scale: [1], weights: [1], bias: 0 };
// In order of the score: right, wrong, right, wrong.
const event: EventExamples = {
  event: 'e',
  pairs: [pair('c', -1, 0), pair('a', 2, 1, true), pair('b', 0, 1), pair('a', 1, 0)],
  matchable: new Set(['a', 'b', 'z']),
  pairCount: 4,
};

describe('curveOf', () => {
  const curve = curveOf(event, identity);

  it('ranks by score', () => {
    expect(curve.scored.map((each) => each.pair.label)).toEqual([1, 0, 1, 0]);
  });
  it('averages the precision at each right pair', () => {
    expect(curve.averagePrecision).toBeCloseTo((1 + 2 / 3) / 2);
    expect(curve.averagePrecisionCounts).toBe(1);
    // Without the count: wrong, right, wrong.
    expect(curve.averagePrecisionOthers).toBeCloseTo(1 / 2);
  });
  it('counts what a threshold shows', () => {
    expect(curve.at(0.5)).toEqual({
      right: 2,
      shown: 3,
      found: 2,
      findable: 3,
      pairsThere: 4,
      precision: 2 / 3,
      claims: 2 / 3,
      pairs: 1 / 2,
    });
  });
  it('is nothing where nothing is shown', () => {
    expect(curve.at(0.999)).toMatchObject({ right: 0, shown: 0, precision: 0, claims: 0, pairs: 0 });
  });
  it('stays finite for an event without pairs', () => {
    const empty = curveOf({ event: 'e', pairs: [], matchable: new Set(), pairCount: 0 }, identity);
    expect(empty.averagePrecision).toBe(0);
    expect(empty.at(0.5)).toMatchObject({ precision: 0, claims: 0, pairs: 0 });
  });
});

describe('thresholdFor', () => {
  it('is the lowest with the precision asked for', () => {
    // Right at 0.88 and 0.5, wrong at 0.73 and 0.27: two of three from above 0.27 on, all from above 0.73 on.
    const two = thresholdFor([curveOf(event, identity)], 0.6);
    expect(two).toBeGreaterThan(1 / (1 + Math.exp(1)));
    expect(two).toBeLessThan(0.28);
    const all = thresholdFor([curveOf(event, identity)], 1);
    expect(all).toBeGreaterThan(1 / (1 + Math.exp(-1)));
    expect(all).toBeLessThan(0.74);
  });
  it('is one where no threshold has it', () => {
    const wrong = { ...event, pairs: [pair('a', 5, 0)] };
    expect(thresholdFor([curveOf(wrong, identity)], 0.5)).toBe(1);
  });
});

function gold(
  id: string,
  text: string,
  facts: readonly string[] = [],
  doubtful: readonly string[] = [],
): GoldSentence {
  return { id, text, words: text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], label: 'C', facts, doubtful };
}

describe('findGoldSentence', () => {
  const sentences = [
    gold('1', 'Le pont de Clairbourg est fermé.'),
    gold('2', 'Le maire de Clairbourg est parti hier.'),
  ];

  it('finds the sentence of the same words', () => {
    expect(findGoldSentence('Le maire de Clairbourg, hier, est parti', sentences)?.id).toBe('2');
  });
  it('finds none that is far', () => {
    expect(findGoldSentence('Un renard dort sous la table.', sentences)).toBeNull();
    expect(findGoldSentence('', sentences)).toBeNull();
  });
});

describe('labelPair', () => {
  it.each<[name: string, a: GoldSentence, b: GoldSentence, label: 0 | 1 | null]>([
    ['a fact in common', gold('1', '', ['f', 'g']), gold('2', '', ['g']), 1],
    ['no fact in common', gold('1', '', ['f']), gold('2', '', ['g']), 0],
    ['one that is doubtful on a side', gold('1', '', ['f']), gold('2', '', [], ['f']), null],
    ['one that is doubtful on both', gold('1', '', [], ['f']), gold('2', '', [], ['f']), null],
    ['a sure one beside a doubtful one', gold('1', '', ['f'], ['g']), gold('2', '', ['f', 'g']), 1],
    ['no facts at all', gold('1', ''), gold('2', ''), 0],
  ])('%s', (_, a, b, label) => {
    expect(labelPair(a, b)).toBe(label);
    expect(labelPair(b, a)).toBe(label);
  });
});

describe('readGoldSets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-gold-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'crue', 'docs'), { recursive: true });
  mkdirSync(join(folder, 'not-a-set'));
  const document = {
    id: 'a',
    url: null,
    outlet: 'La Gazette',
    title: 'Crue',
    published: null,
    language: 'fr',
    text: 'Il pleut.',
  };
  writeFileSync(join(folder, 'crue', 'docs', 'a.json'), JSON.stringify(document));
  writeFileSync(join(folder, 'crue', 'labels.tsv'), '# id label facts\na.1\tC\tpluie, ?vent\n\na.2\tN\t\n');
  writeFileSync(join(folder, 'crue', 'sentences.tsv'), 'a.1\tIl pleut.\na.2\tAh !\na.3\tIl neige.\n');

  writeFileSync(
    join(folder, 'crue', 'differences.tsv'),
    'a.1\ta.3\tnumber\tdeux\t\tdiffers\na.1\ta.2\tcolour\trouge\tvert\tdiffers\n',
  );

  it('reads differences, and none of an unknown kind', () => {
    expect(readGoldSet(join(folder, 'crue')).differences).toEqual([
      { a: 'a.1', b: 'a.3', kind: 'number', spanA: 'deux', spanB: '', verdict: 'differs' },
    ]);
  });
  it('reads documents, sentences and labels; a sentence without a label is optional', () => {
    const [set, ...others] = readGoldSets(folder);
    expect(others).toEqual([]);
    expect(set?.name).toBe('crue');
    expect(set?.articles).toEqual([{ credits: [], ...document }]);
    expect(set?.sentences.get('a')).toEqual([
      {
        id: 'a.1',
        text: 'Il pleut.',
        words: ['il', 'pleut'],
        label: 'C',
        facts: ['pluie'],
        doubtful: ['vent'],
      },
      { id: 'a.2', text: 'Ah !', words: ['ah'], label: 'N', facts: [], doubtful: [] },
      { id: 'a.3', text: 'Il neige.', words: ['il', 'neige'], label: 'O', facts: [], doubtful: [] },
    ]);
  });
  it('names a folder that is not there', () => {
    expect(() => readGoldSets(join(folder, 'nowhere'))).toThrow(/nowhere/);
  });
});
