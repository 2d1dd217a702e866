import { describe, expect, it, vi } from 'vitest';
import { buildIndex, type IndexedClaim } from '../../../lib/engine/matching/claim-index.ts';
import type { EventContext } from '../../../lib/engine/matching/event-context.ts';
import { FEATURES, type FeatureName } from '../../../lib/engine/matching/features.ts';
import { createPairComparer, type PairComparison } from '../../../lib/engine/matching/pair-comparer.ts';
import { claimOf } from '../analyse.ts';
import { madeEvent } from '../made-event.ts';
import { madeDocument } from './made-index.ts';
import { frenchWith, madeRegression } from './made-model.ts';

const CLAIM = claimOf('Anne Martin a démissionné.');
const index = buildIndex([
  { ...madeDocument('Gazette', ['Anne Martin démissionne et jardine.']), published: '2031-03-05' },
  { ...madeDocument('Matin', ['Anne Martin a démissionné.']), published: '2031-03-08' },
  { ...madeDocument('Phare', ['Anne Martin est partie.']), published: null },
]);

function indexed(n: number): IndexedClaim {
  const claim = index.claims[n];
  if (!claim) throw new Error(`test: the index has no claim ${n}`);
  return claim;
}

/** A comparer whose first regression gives a feature as the logit of the score. */
function comparer(feature: FeatureName, published: string | null = null, event: EventContext = madeEvent()) {
  const language = frenchWith({ alone: madeRegression(0, { [feature]: 1 }) });
  return createPairComparer(published, event, index, language);
}

const logit = (score: number) => Math.log(score / (1 - score));
const featureOf = ({ features }: PairComparison, name: FeatureName) => features[FEATURES.indexOf(name)];

describe('withIndexed', () => {
  it('scores by the first regression over the features', () => {
    const pair = comparer('words').withIndexed(CLAIM, indexed(0));
    // anne, martin, démissionner of anne, martin, démissionner, jardiner.
    expect(featureOf(pair, 'words')).toBe(0.75);
    expect(logit(pair.score)).toBeCloseTo(0.75);
    expect(pair.alignment.concepts.map(({ here }) => here.concept)).toEqual(['resign']);
  });
  it.each<[page: string | null, candidate: number, days: number]>([
    ['2031-03-05', 0, 0],
    ['2031-03-04', 1, 4],
    ['2031-03-12', 1, 4],
  ])('counts days from the page of %s to document %i', (page, candidate, days) => {
    const pair = comparer('daysApart', page).withIndexed(CLAIM, indexed(candidate));
    expect(featureOf(pair, 'daysApart')).toBeCloseTo(Math.log(1 + days));
  });
  it.each<[page: string | null, candidate: number]>([
    [null, 0],
    ['2031-03-05', 2],
    ['5 March', 0],
  ])('knows no days from the page of %s to document %i', (page, candidate) => {
    expect(featureOf(comparer('daysApart', page).withIndexed(CLAIM, indexed(candidate)), 'daysApart')).toBe(
      1,
    );
  });
  it('takes the likeness of the document to the page, none where it is unknown', () => {
    const event = madeEvent({ likeness: new Map([[1, 0.36]]), likenessBetween: () => 1 });
    const { withIndexed } = comparer('eventLikeness', null, event);
    expect(featureOf(withIndexed(CLAIM, indexed(1)), 'eventLikeness')).toBeCloseTo(0.6);
    expect(featureOf(withIndexed(CLAIM, indexed(0)), 'eventLikeness')).toBe(0);
  });
});

describe('scoreBetween', () => {
  it('counts days between the two documents, whatever the page’s', () => {
    const { scoreBetween } = comparer('daysApart', '2031-01-01');
    expect(logit(scoreBetween(indexed(0), indexed(1)))).toBeCloseTo(Math.log(1 + 3));
    expect(logit(scoreBetween(indexed(0), indexed(2)))).toBeCloseTo(1);
  });
  it('takes the likeness of the two documents', () => {
    const likenessBetween = (a: number, b: number) => (a === 0 && b === 1 ? 0.49 : 0);
    const event = madeEvent({ likeness: new Map([[1, 1]]), likenessBetween });
    expect(logit(comparer('eventLikeness', null, event).scoreBetween(indexed(0), indexed(1)))).toBeCloseTo(
      0.7,
    );
  });
  it('remembers a pair both ways round', () => {
    const likenessBetween = vi.fn(() => 0.49);
    const { scoreBetween } = comparer('eventLikeness', null, madeEvent({ likenessBetween }));
    const found = scoreBetween(indexed(0), indexed(1));
    expect(scoreBetween(indexed(1), indexed(0))).toBe(found);
    expect(scoreBetween(indexed(0), indexed(1))).toBe(found);
    expect(likenessBetween).toHaveBeenCalledTimes(1);
  });
  it('remembers each pair for itself', () => {
    const likenessBetween = vi.fn((a: number, b: number) => (a + b) / 10);
    const { scoreBetween } = comparer('eventLikeness', null, madeEvent({ likenessBetween }));
    const scores = () => [
      scoreBetween(indexed(0), indexed(1)),
      scoreBetween(indexed(0), indexed(2)),
      scoreBetween(indexed(1), indexed(2)),
    ];
    const found = scores();
    for (const [n, likeness] of [0.1, 0.2, 0.3].entries())
      expect(logit(found[n] ?? 0)).toBeCloseTo(Math.sqrt(likeness));
    expect(scores()).toEqual(found);
    expect(likenessBetween).toHaveBeenCalledTimes(3);
  });
});
