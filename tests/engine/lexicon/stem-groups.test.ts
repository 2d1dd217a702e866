import { describe, expect, it } from 'vitest';
import { createStemGroups } from '../../../lib/engine/lexicon/stem-groups.ts';

/** `cote` 2 · `coté` 0 · `côté` 1, 3 · `du` 4: sorted, front-coded, in groups of three letters without accents. */
const groups = createStemGroups('cot=Acote2Dé0Acôté1,3\ndu=Adu4');

describe('the paradigms of a stem', () => {
  const cases: readonly (readonly [stem: string, paradigms: readonly number[]])[] = [
    ['cote', [2]],
    ['coté', [0]],
    ['côté', [1, 3]],
    ['du', [4]],
    ['cot', []],
    ['coter', []],
    ['d', []],
    ['', []],
    ['xyz', []],
  ];
  it.each(cases)('“%s” takes %j', (stem, paradigms) => {
    expect(groups.paradigmsOf(stem)).toEqual(paradigms);
  });
});

describe('stems that read alike', () => {
  it('come in the order of their first paradigms', () => {
    expect(groups.alike('cote')).toEqual(['coté', 'côté', 'cote']);
  });

  it('are none for what is no stem, and for what has accents', () => {
    expect(groups.alike('dur')).toEqual([]);
    expect(groups.alike('côté')).toEqual([]);
  });
});
