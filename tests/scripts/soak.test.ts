import { describe, expect, test } from 'vitest';
import { growthOf, type Sample } from '../../scripts/soak/growth.ts';
import { renderSoak } from '../../scripts/soak/soak-documents.ts';
import { type SoakResult, withResults } from '../../scripts/soak/soak-report.ts';
import { planVisit } from '../../scripts/soak/visit-plan.ts';

const none = {
  extensionProcess: null,
  pageHeap: null,
  pageNodes: null,
  pageListeners: null,
  pageProcesses: null,
};
const sampleOf = (visit: number, backgroundHeap: number | null): Sample => ({
  visit,
  backgroundHeap,
  ...none,
});

describe('growth', () => {
  test('counts from the first sample after the warm visits', () => {
    const samples = [sampleOf(250, 99), sampleOf(500, 10), sampleOf(1_000, 20), sampleOf(1_500, 30)];
    expect(growthOf(samples, 'backgroundHeap')).toEqual({ from: 10, to: 30, perThousand: 20 });
  });

  test('is a slope through all samples, not from the first to the last', () => {
    // Through (0, 0), (1, 3), (2, 0) thousand visits after the warm ones: level.
    const samples = [sampleOf(500, 0), sampleOf(1_500, 3), sampleOf(2_500, 0)];
    expect(growthOf(samples, 'backgroundHeap')?.perThousand).toBeCloseTo(0);
  });

  test('is not known where the browser does not tell, or from one sample', () => {
    expect(growthOf([sampleOf(500, null), sampleOf(900, null)], 'backgroundHeap')).toBeNull();
    expect(growthOf([sampleOf(250, 1), sampleOf(900, 2)], 'backgroundHeap')).toBeNull();
  });
});

describe('the plan of visits', () => {
  const visits = Array.from({ length: 200 }, (_visit, number) => planVisit(number, 4));

  test('keeps the mixture', () => {
    const counts = Object.groupBy(visits, ({ kind }) => kind);
    expect(
      Object.entries(counts)
        .map(([kind, all]) => [kind, all?.length])
        .toSorted(),
    ).toEqual([
      ['article', 80],
      ['back', 10],
      ['left-at-once', 20],
      ['other', 40],
      ['within-page', 50],
    ]);
  });

  test('leaves the first tab to navigations within a page, and uses all others', () => {
    for (const { kind, tab } of visits) expect(tab === 0).toBe(kind === 'within-page');
    expect([...new Set(visits.map(({ tab }) => tab))].toSorted()).toEqual([0, 1, 2, 3]);
  });

  test('brings every page', () => {
    const pages = visits.filter(({ kind }) => kind === 'within-page').map(({ page }) => page % 5);
    expect([...new Set(pages)].toSorted()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the document', () => {
  const result: SoakResult = {
    ...{ name: 'chromium', browser: 'Chrome/156', date: '2026-11-25', planned: 5_000, minutes: 30 },
    atOnce: { tabs: 50, unanswered: 1, otherMarks: 0, cards: 0, seconds: 12.34 },
    browsed: {
      ...{ visits: 1_500, awaited: 900, unanswered: 2, cards: 100, missingCards: 0, doubledCards: 0 },
      troubles: [],
    },
    samples: [sampleOf(500, 10_000_000), sampleOf(1_000, 20_000_000), sampleOf(1_500, 31_000_000)],
    messages: { 'check-article': 1_000 },
    errors: [],
  };

  test('says what was lost, that the run was cut short, and that the bound was broken', () => {
    const text = renderSoak([result]);
    expect(text).toContain('50 tabs at once: 49 got their answer, the last after 12.3 s');
    expect(text).toContain('1,500 visits (of 5,000 planned; the run was interrupted)');
    expect(text).toContain('| lost | 2 |');
    expect(text).toContain('| +21.0 | +21.0 |');
    expect(text).toContain('Within the bound: no.');
  });

  test('keeps the results of browsers that were not run anew, in the order of the browsers', () => {
    const firefox: SoakResult = { ...result, name: 'firefox' };
    const newer: SoakResult = { ...result, date: '2026-12-01' };
    expect(withResults([result], [firefox])).toEqual([result, firefox]);
    expect(withResults([result, firefox], [newer])).toEqual([newer, firefox]);
  });
});
