import { describe, expect, it } from 'vitest';
import { alignConcepts } from '../../../lib/engine/matching/align-concepts.ts';
import { describeTelling, keysOfWhat, sharedKeys } from '../../../lib/engine/matching/telling-features.ts';
import { claimOf } from '../analyse.ts';
import { french } from '../french.ts';

const TELLING = {
  usual: 0.5,
  keys: new Map([
    ['concept:resign', 0.9],
    ['concept:war', 0.1],
    ['pont', 0.7],
  ]),
};

function shared(here: string, there: string) {
  const [a, b] = [claimOf(here), claimOf(there)];
  return sharedKeys(keysOfWhat(a.frame.keys), keysOfWhat(b.frame.keys), alignConcepts(a, b, french.concepts));
}

describe('keysOfWhat', () => {
  it('leaves out who and where', () => {
    const keys = ['concept:resign', 'name:durand', 'country:FR', 'place:brest', 'org:onu', 'pont'];
    expect([...keysOfWhat(keys.map((key) => ({ key })))]).toEqual(['concept:resign', 'pont']);
  });
});

describe('sharedKeys', () => {
  it('has the acts and words of both, and no names', () => {
    const { all, told } = shared('Marie Durand a démissionné lundi.', 'La démission de Marie Durand étonne.');
    expect(all).toContain('concept:resign');
    expect(all.filter((key) => /durand|marie/u.test(key))).toEqual([]);
    expect(told).toContain('concept:resign');
  });
  it('holds what one of them presupposes for shared, but not for told', () => {
    const { all, told } = shared(
      'Marie Durand a démissionné lundi.',
      'Le parti de Marie Durand, qui a démissionné, se réunit.',
    );
    expect(all).toContain('concept:resign');
    expect(told).not.toContain('concept:resign');
  });
  it('is empty for claims of different things', () => {
    expect(shared('Le pont est fermé.', 'Marie Durand a démissionné.')).toEqual({ all: [], told: [] });
  });
});

describe('describeTelling', () => {
  it('takes the most telling key, the mean of all, and the most telling one that is news', () => {
    const all = ['concept:resign', 'concept:war', 'pont', 'maison'];
    const features = describeTelling({ all, told: ['concept:war'] }, TELLING);
    expect(features.tellingMost).toBe(0.9);
    expect(features.tellingMean).toBeCloseTo((0.9 + 0.1 + 0.7 + 0.5) / 4);
    expect(features.tellingTold).toBe(0.1);
  });
  it('is as usual where nothing is shared', () => {
    expect(describeTelling({ all: [], told: [] }, TELLING)).toEqual({
      tellingMost: 0.5,
      tellingMean: 0.5,
      tellingTold: 0.5,
    });
  });
});
