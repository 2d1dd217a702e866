import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../lib/engine/matching/features.ts';
import { drawCurves } from '../../scripts/evaluation/draw-curves.ts';
import { FEATURE_GROUPS } from '../../scripts/evaluation/feature-groups.ts';
import { curvesByKind } from '../../scripts/evaluation/kind-curves.ts';
import { type OfficialCounts, sumCounts } from '../../scripts/evaluation/official-scorer.ts';
import { areaUnderCurve, rankCorrelation } from '../../scripts/evaluation/rank-measures.ts';
import { refitWithout } from '../../scripts/evaluation/refit.ts';
import { renderMarkdown, renderScreen } from '../../scripts/evaluation/render-sections.ts';
import type { RightPair } from '../../scripts/evaluation/right-pairs.ts';
import { change, percentOf } from '../../scripts/evaluation/section.ts';
import { averagePrecision } from '../../scripts/training/curve.ts';
import { pairOf, scoredOf } from './made-pairs.ts';

describe('FEATURE_GROUPS', () => {
  it('have every feature in exactly one group', () => {
    expect(Object.values(FEATURE_GROUPS).flat().toSorted()).toEqual(FEATURES.toSorted());
  });
});

describe('rankCorrelation', () => {
  it.each<[name: string, a: readonly number[], b: readonly number[], value: number]>([
    ['the same order', [1, 2, 9], [10, 20, 21], 1],
    ['the opposite order', [1, 2, 9], [3, 2, 1], -1],
    // Ranks 1 2 3 4 and 2 1 4 3: 1 - 6 · 4 / (4 · 15).
    ['neighbours exchanged', [1, 2, 3, 4], [2, 1, 4, 3], 0.6],
    // Ranks 1 2.5 2.5 4 and 1 2 3 4: 4.5 / √(4.5 · 5).
    ['a tie', [1, 2, 2, 3], [1, 2, 3, 4], 4.5 / Math.sqrt(4.5 * 5)],
    ['a side that never changes', [1, 1, 1], [1, 2, 3], 0],
    ['nothing', [], [], 0],
  ])('%s', (_, a, b, value) => {
    expect(rankCorrelation(a, b)).toBeCloseTo(value);
  });
});

describe('areaUnderCurve', () => {
  it.each<[name: string, scores: readonly number[], positive: readonly boolean[], value: number]>([
    ['all positives on top', [0.9, 0.8, 0.1], [true, true, false], 1],
    ['all at the bottom', [0.1, 0.8], [true, false], 0],
    ['three of four pairs in order', [4, 3, 2, 1], [true, false, true, false], 0.75],
    ['a tie', [1, 1], [true, false], 0.5],
    ['no negatives', [1, 2], [true, true], 0.5],
  ])('%s', (_, scores, positive, value) => {
    expect(areaUnderCurve(scores, positive)).toBeCloseTo(value);
  });
});

const right = (here: string, kind: RightPair['kind'], standing: RightPair['standing']): RightPair => ({
  event: 'crue',
  here,
  there: '09.00',
  kind,
  standing,
});

describe('curvesByKind', () => {
  // Forty right pairs of twenty claims, then one wrong pair, then nothing of the kind.
  const scored = [
    ...Array.from({ length: 40 }, (_, n) =>
      scoredOf(0.99 - n / 1000, { here: `00.${n % 20}`, kind: 'count', label: 1 }),
    ),
    scoredOf(0.5, { here: '00.50', kind: 'count' }),
    scoredOf(0.4, { here: '00.51', kind: 'deed', label: 1 }),
  ];
  const rightPairs = [
    ...Array.from({ length: 25 }, (_, n) => right(`00.${n}`, 'count', n < 20 ? 'shown' : 'no candidate')),
    right('00.51', 'deed', 'score below'),
  ];
  const [count, statement, deed] = curvesByKind(scored, rightPairs, scored.slice(0, 40));

  it('has the claims that could be matched, candidates or not', () => {
    expect([count?.claims, statement?.claims, deed?.claims]).toEqual([25, 0, 1]);
    expect([count?.pairs, count?.shownPairs]).toEqual([25, 20]);
  });
  it('begins where precision means something, and has one point for the same claims', () => {
    expect(count?.points).toEqual([{ claims: 20 / 25, precision: 40 / 41 }]);
    expect(deed?.points).toEqual([]);
  });
  it('has the thresholds in use as a point', () => {
    expect(count?.chosen).toEqual({ claims: 20 / 25, precision: 1 });
    expect(statement?.chosen).toEqual({ claims: 0, precision: 1 });
  });
  it('is drawn with a line and a dot a kind', () => {
    const svg = drawCurves([count, statement, deed].flatMap((curve) => curve ?? []));
    expect(svg.match(/<polyline /g)).toHaveLength(3);
    expect(svg.match(/<circle /g)).toHaveLength(3);
    expect(svg).toMatch(/^<svg [^>]*>\n<title id="title">[\s\S]*<\/svg>\n$/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('refitWithout', () => {
  // The share of rare words tells right from wrong, the dates tell nothing.
  const events = new Map(
    ['a', 'b', 'c', 'd'].map((event) => [
      event,
      Array.from({ length: 40 }, (_, n) => {
        const label = n % 4 === 0 ? 1 : 0;
        return {
          pair: pairOf({ event, label }, { contained: label, dateSame: n % 3 === 0 ? 1 : 0 }),
          score: 0,
        };
      }),
    ]),
  );
  const stories = [...events.keys()].map((name) => [name]);
  const average = (dropped: Parameters<typeof refitWithout>[0]) =>
    averagePrecision(refitWithout(dropped, events, stories, () => {}).get('a') ?? [], 10);

  it('ranks by what is left', () => {
    expect(average([])).toBe(1);
    expect(average(['dateSame'])).toBe(1);
    expect(average(['contained'])).toBeLessThan(0.7);
  });
  it('leaves the pairs as they were', () => {
    const [first] = refitWithout(['contained'], events, stories, () => {}).get('b') ?? [];
    expect(events.get('b')?.map(({ pair }) => pair)).toContain(first?.pair);
  });
});

describe('sections', () => {
  const sections = [
    {
      heading: 'Floods',
      text: ['In words.'],
      tables: [{ head: ['event', 'precision'], rows: [['crue', '9.0 %']] }],
    },
  ];

  it('are Markdown', () => {
    expect(renderMarkdown(sections)).toBe(
      '## Floods\n\nIn words.\n\n| event | precision |\n|---|---:|\n| crue | 9.0 % |',
    );
  });
  it('are columns on a screen, without the words', () => {
    expect(stripVTControlCharacters(renderScreen(sections))).toBe(
      'Floods\nevent  precision\ncrue       9.0 %\n',
    );
  });
  it.each([
    [0.0123, '+0.012'],
    [-0.0123, '-0.012'],
    [0.0001, '0.000'],
    [-0.0001, '0.000'],
  ])('tell the change %d as %s', (value, text) => {
    expect(change(value, 3)).toBe(text);
  });
  it('give a dash for a share of nothing', () => {
    expect([percentOf(1, 3), percentOf(0, 0)]).toEqual(['33.3 % (1/3)', '–']);
  });
});

describe('sumCounts', () => {
  it('adds up', () => {
    const prf = { tp: 1, fp: 2, fn: 3 };
    const share = { found: 1, of: 4 };
    const one: OfficialCounts = {
      detection: prf,
      pairs: prf,
      claimsMatched: share,
      factsFound: share,
      conflicts: prf,
      differences: share,
    };
    expect(sumCounts([one, one])).toMatchObject({
      pairs: { tp: 2, fp: 4, fn: 6 },
      differences: { found: 2, of: 8 },
    });
    expect(sumCounts([]).claimsMatched).toEqual({ found: 0, of: 0 });
  });
});
