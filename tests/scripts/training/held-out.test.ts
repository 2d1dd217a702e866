import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fitEvents } from '../../../scripts/training/cross-fit.ts';
import { scorePairs } from '../../../scripts/training/curve.ts';
import { analyseAll, type LabelledPair, labelPairs, readEvent } from '../../../scripts/training/examples.ts';
import { type HeldOut, holdOut, scoreHeldOut } from '../../../scripts/training/held-out.ts';
import { NO_STRAWS } from '../../../scripts/training/pick-straws.ts';
import { makeArticle } from '../../engine/claims/make-article.ts';
import { french } from '../../engine/french.ts';
import { madePair } from './made-pairs.ts';
import { madeFire } from './made-sets.ts';

// As they are, but they remember what they were called with.
vi.mock('../../../scripts/training/cross-fit.ts', { spy: true });
vi.mock('../../../scripts/training/curve.ts', { spy: true });

const NAMES = ['Clairbourg', 'Montclar', 'Valbrune'];

/** For each call that scored pairs: the events of the pairs, and those that the model was fitted to. */
interface Judgement {
  readonly judged: readonly string[];
  readonly seen: readonly string[];
}

const eventsOf = (pairs: readonly LabelledPair[]) => [...new Set(pairs.map(({ event }) => event))].toSorted();

/** All judgements since the test began; a model is told by its identity. */
function judgements(): readonly Judgement[] {
  const { calls, results } = vi.mocked(fitEvents).mock;
  return vi.mocked(scorePairs).mock.calls.map(([pairs, model]) => {
    const fits = calls.filter((_, n) => results[n]?.value === model);
    expect(fits).toHaveLength(1);
    return { judged: eventsOf(pairs), seen: eventsOf(fits.flatMap(([events]) => events.flat())) };
  });
}

describe('holdOut', () => {
  const events = NAMES.map((town, n) => readEvent(madeFire(town, 12 + n), n === 0, french));
  const far = analyseAll(
    [makeArticle('Un incendie a fait 15 morts lundi dans une scierie de Brest.')],
    french,
  );
  const straws = { ...NO_STRAWS, far };
  const progress: string[] = [];
  let held: HeldOut;
  let found: readonly Judgement[];

  // Once for all tests, and read at once: spies forget between tests.
  beforeAll(() => {
    held = holdOut(
      events,
      ({ set }) => (set.name === 'Montclar' ? straws : NO_STRAWS),
      french,
      (text) => progress.push(text),
    );
    found = judgements();
  });

  it('never scores an event with a model that saw it', () => {
    expect(found.map(({ judged }) => judged)).toEqual(NAMES.map((name) => [name]));
    for (const { judged, seen } of found)
      expect(seen).toEqual(NAMES.filter((name) => !judged.includes(name)));
  });
  it('scores every pair of every event, best first', () => {
    expect([...held.scored.keys()]).toEqual(NAMES);
    for (const [name, scored] of held.scored) {
      expect(new Set(scored.map(({ pair }) => pair))).toEqual(new Set(held.pairs.get(name)));
      const scores = scored.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });
  it('compares each event with its own unrelated items among its own', () => {
    for (const event of events) {
      const own = event.set.name === 'Montclar' ? straws : NO_STRAWS;
      expect(held.pairs.get(event.set.name)).toEqual(labelPairs(event, own, french));
    }
    expect(held.pairs.get('Montclar')?.some(({ there }) => there === null)).toBe(true);
    expect(held.pairs.get('Valbrune')?.some(({ there }) => there === null)).toBe(false);
  });
  it('tells how far it is', () => {
    expect(progress).toContain('compare 1/3 Clairbourg');
    expect(progress).toContain('fit 3/3');
  });
});

describe('scoreHeldOut', () => {
  it('leaves the whole fold out, where events share one', () => {
    const names = Array.from({ length: 26 }, (_, n) => String.fromCharCode(97 + n));
    const pairs = new Map(
      names.map((event) => [event, [madePair({ event }), madePair({ event, label: 1 })]]),
    );
    const scored = scoreHeldOut(
      pairs,
      names.map((name) => [name]),
      () => {},
    );
    expect([...scored.keys()].toSorted()).toEqual(names);
    const found = judgements();
    expect(found).toHaveLength(26);
    for (const { judged, seen } of found) {
      // Twelve folds of 26: two or three events each.
      expect([23, 24]).toContain(seen.length);
      expect(seen).not.toContain(judged[0]);
    }
  });
});
