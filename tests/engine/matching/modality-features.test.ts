import { describe, expect, it } from 'vitest';
import type { ConceptMention, Modality } from '../../../lib/engine/claims/claim.ts';
import { describeModality, modalitiesOf } from '../../../lib/engine/matching/modality-features.ts';

const mention = (concept: string, modality: Modality, negated = false): ConceptMention => ({
  start: 0,
  end: 1,
  concept,
  negated,
  modality,
  clause: 0,
  agent: [],
  patient: [],
});

const compare = (here: readonly ConceptMention[], there: readonly ConceptMention[]) =>
  describeModality(modalitiesOf(here), modalitiesOf(there));

const NONE = { plannedOne: 0, hedgedOne: 0, plannedBoth: 0, actsShared: 0, negatedOne: 0, negatedBoth: 0 };

describe('describeModality', () => {
  it('is empty for claims that share no act', () => {
    expect(compare([], [])).toEqual(NONE);
    expect(compare([mention('resign', 'asserted')], [mention('arrest', 'planned')])).toEqual(NONE);
  });
  it.each<[Modality, Modality, Partial<typeof NONE>]>([
    ['asserted', 'asserted', { actsShared: 1 }],
    ['asserted', 'planned', { actsShared: 1, plannedOne: 1 }],
    ['planned', 'asserted', { actsShared: 1, plannedOne: 1 }],
    ['planned', 'planned', { actsShared: 1, plannedBoth: 1 }],
    ['asserted', 'hedged', { actsShared: 1, hedgedOne: 1 }],
    ['hedged', 'asserted', { actsShared: 1, hedgedOne: 1 }],
    ['hedged', 'hedged', { actsShared: 1 }],
    ['asserted', 'presupposed', {}],
    ['presupposed', 'presupposed', {}],
  ])('compares what is %s with what is %s', (mine, theirs, expected) => {
    expect(compare([mention('resign', mine)], [mention('resign', theirs)])).toEqual({ ...NONE, ...expected });
  });
  it('finds no plan against deed where an act is asserted on both sides', () => {
    const here = [mention('resign', 'asserted'), mention('arrest', 'asserted')];
    const there = [mention('resign', 'asserted'), mention('arrest', 'planned')];
    expect(compare(here, there)).toEqual({ ...NONE, actsShared: 2 });
  });
  it('takes an act told twice by both its modalities', () => {
    const both = [mention('resign', 'presupposed'), mention('resign', 'asserted')];
    expect(compare(both, [mention('resign', 'asserted')])).toEqual({ ...NONE, actsShared: 1 });
    expect(compare(both, [mention('resign', 'planned')]).plannedOne).toBe(1);
  });
  it('counts no more than four shared acts', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((concept) => mention(concept, 'asserted'));
    expect(compare(many, many).actsShared).toBe(4);
  });
  it('tells negation on one side from negation on both', () => {
    const not = [mention('resign', 'asserted', true)];
    expect(compare(not, not)).toEqual({ ...NONE, actsShared: 1, negatedBoth: 1 });
    expect(compare(not, [])).toEqual({ ...NONE, negatedOne: 1 });
  });
});
