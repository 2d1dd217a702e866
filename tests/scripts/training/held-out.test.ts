import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FEATURES } from '../../../lib/engine/matching/features.ts';
import type { Regression } from '../../../lib/engine/matching/model.ts';
import { SUPPORT_FEATURES } from '../../../lib/engine/matching/support.ts';
import { fitAlone, fitSupported, SILENT } from '../../../scripts/training/cross-fit.ts';
import { scorePairs } from '../../../scripts/training/curve.ts';
import { analyseAll, type LabelledPair, labelPairs, readEvent } from '../../../scripts/training/examples.ts';
import { type HeldOut, holdOut } from '../../../scripts/training/held-out.ts';
import { makeArticle } from '../../engine/claims/make-article.ts';
import { french } from '../../engine/french.ts';
import { madeFire } from './made-sets.ts';

// As they are, but they remember what they were called with.
vi.mock('../../../scripts/training/cross-fit.ts', { spy: true });
vi.mock('../../../scripts/training/curve.ts', { spy: true });
vi.mock('../../../scripts/training/examples.ts', { spy: true });

const NAMES = ['Clairbourg', 'Montclar', 'Valbrune'];

interface Fit {
  readonly pairs: readonly LabelledPair[];
  readonly result: unknown;
}

/** The fits a spy has seen so far. */
function fitsOf(fit: typeof fitAlone): readonly Fit[] {
  const { calls, results } = vi.mocked(fit).mock;
  return calls.map(([events], n) => ({ pairs: events.flat(), result: results[n]?.value }));
}

/** The events a regression, told by its identity, was fitted to. */
function seenBy(fits: readonly Fit[], regression: Regression): readonly string[] {
  const own = fits.filter(({ result }) => result === regression);
  expect(own).toHaveLength(1);
  return [...new Set(own.flatMap(({ pairs }) => pairs.map(({ event }) => event)))].toSorted();
}

describe('holdOut', () => {
  const events = NAMES.map((town, n) => readEvent(madeFire(town, 12 + n), n === 0, french));
  const straws = analyseAll(
    [makeArticle('Un incendie a fait 15 morts lundi dans une scierie de Brest.')],
    french,
  );
  const progress: string[] = [];
  let held: HeldOut;
  /** What was called, kept here because spies forget between tests. */
  let fits: { readonly alone: readonly Fit[]; readonly supported: readonly Fit[] };
  let labelled: readonly Parameters<typeof labelPairs>[];
  let judged: readonly Parameters<typeof scorePairs>[];

  beforeAll(() => {
    held = holdOut(
      events,
      () => straws,
      french,
      (text) => progress.push(text),
    );
    fits = { alone: fitsOf(fitAlone), supported: fitsOf(fitSupported) };
    labelled = [...vi.mocked(labelPairs).mock.calls];
    judged = [...vi.mocked(scorePairs).mock.calls];
  });

  it('scores every pair of every event, best first', () => {
    expect([...held.scored.keys()].toSorted()).toEqual(NAMES);
    for (const event of events) {
      const scored = held.scored.get(event.set.name) ?? [];
      expect(scored).toHaveLength(labelPairs(event, straws, french).length);
      expect(scored.some(({ pair }) => pair.there === null)).toBe(true);
      const scores = scored.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scored.every(({ pair }) => pair.event === event.set.name)).toBe(true);
    }
  });
  it('judges the sentences of an event by a regression of the other two', () => {
    // Every event once without any judge and once with one.
    expect(labelled.map(([{ set }]) => set.name)).toEqual([...NAMES, ...NAMES]);
    for (const [, , { model }] of labelled.slice(0, 3)) expect(model.alone).toBe(SILENT);
    for (const [{ set }, , { model }] of labelled.slice(3))
      expect(seenBy(fits.alone, model.alone)).toEqual(NAMES.filter((name) => name !== set.name));
  });
  it('judges what others say by a regression of the other two', () => {
    expect(judged).toHaveLength(3);
    for (const [pairs, { supported }] of judged) {
      const [own, ...others] = new Set(pairs.map(({ event }) => event));
      expect(others).toEqual([]);
      expect(seenBy(fits.supported, supported)).toEqual(NAMES.filter((name) => name !== own));
    }
  });
  it('gives the regressions of all events together', () => {
    expect(seenBy(fits.alone, held.alone)).toEqual(NAMES);
    expect(seenBy(fits.supported, held.supported)).toEqual(NAMES);
    expect(held.alone.weights).toHaveLength(FEATURES.length);
    expect(held.supported.weights).toHaveLength(FEATURES.length + SUPPORT_FEATURES.length);
    // Each event left out once, and once all of them.
    expect([fits.alone.length, fits.supported.length]).toEqual([4, 4]);
  });
  it('hears witnesses in the second pass only, and trains the second regression on that', () => {
    const supports = (some: readonly Fit[]) =>
      some.flatMap(({ pairs }) => pairs.map(({ support }) => support));
    expect(supports(fits.alone).every((support) => support === null)).toBe(true);
    for (const fit of fits.supported) expect(supports([fit]).some((support) => support !== null)).toBe(true);
  });
  it('tells how far it is', () => {
    expect(progress).toContain('sentences 1/3 Clairbourg');
    expect(progress).toContain('witnesses 3/3 Valbrune');
  });
});
