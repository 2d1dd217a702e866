import { describe, expect, it } from 'vitest';
import { alignQuantities, isCompatible } from '../../../lib/engine/matching/align-quantities.ts';
import { claimOf } from '../analyse.ts';
import { french } from '../french.ts';

/** The first number of a sentence. */
function quantityIn(text: string) {
  const [quantity] = claimOf(text).frame.quantities;
  if (!quantity) throw new Error(`test: no number in "${text}"`);
  return quantity;
}

describe('isCompatible', () => {
  it.each<[name: string, a: string, b: string, compatible: boolean]>([
    ['equal values', '12 morts', 'douze morts', true],
    ['plain different values', '12 morts', '15 morts', false],
    ['a value rounded by less than three hundredths', '3.842 ouvriers', '3.800 ouvriers', true],
    ['a value further away', '3.842 ouvriers', '3.500 ouvriers', false],
    ['“environ” and a value near by', 'environ 100 maisons', '104 maisons', true],
    ['“plus de” and a value a little above', 'plus de 150 maisons', '160 maisons', true],
    ['“plus de” and a value far above', 'plus de 150 maisons', '2.300 maisons', false],
    ['“plus de” and a value below', 'plus de 150 maisons', '120 maisons', false],
    ['“au moins” and the value itself', 'au moins 150 maisons', '150 maisons', true],
    ['two open sides near each other', 'plus de 150 maisons', 'au moins 160 maisons', true],
    ['a range and a value in it', 'de 10 à 15 maisons', '12 maisons', true],
    ['a range and a value outside', 'de 10 à 15 maisons', '30 maisons', false],
  ])('%s: “%s”, “%s”', (_, a, b, compatible) => {
    expect(isCompatible(quantityIn(a), quantityIn(b))).toBe(compatible);
    expect(isCompatible(quantityIn(b), quantityIn(a))).toBe(compatible);
  });
});

describe('alignQuantities', () => {
  /** The pairs of two sentences as `here value = there value`, with `≠` where they cannot be one number. */
  function pairsOf(here: string, there: string): readonly string[] {
    return alignQuantities(claimOf(here), claimOf(there), french).map(
      (pair) => `${pair.here.value} ${pair.compatible ? '=' : '≠'} ${pair.there.value}`,
    );
  }

  it.each<[name: string, here: string, there: string, pairs: readonly string[]]>([
    ['pairs what is counted alike', 'Le séisme a fait 150 morts.', '150 personnes ont péri.', ['150 = 150']],
    [
      'pairs different values of one thing',
      'Le séisme a fait 150 morts.',
      '200 personnes ont péri.',
      ['150 ≠ 200'],
    ],
    [
      'pairs who were killed with who died',
      'Le tireur a tué 15 personnes.',
      '15 personnes sont mortes.',
      ['15 = 15'],
    ],
    [
      'leaves what is counted apart apart',
      'Le séisme a fait 150 morts.',
      'Le séisme a fait 150 blessés.',
      [],
    ],
    ['finds the compatible partner of several', '12 maisons', '30 maisons, puis 12 maisons', ['12 = 12']],
    ['pairs shares of nothing known', 'Une baisse de 12 %', 'Un recul de 12 %', ['12 = 12']],
    ['leaves plain numbers of nothing known alone', 'Le 12', 'Numéro 12', []],
    ['leaves ordinals and counts apart', 'La deuxième maison', 'Les 2 maisons', []],
    ['leaves units apart', 'Une route de 12 km', 'Une fête de 12 heures', []],
    ['finds nothing where a side has no number', 'Le séisme a fait 150 morts.', 'Le pont est fermé.', []],
  ])('%s: “%s”, “%s”', (_, here, there, pairs) => {
    expect(pairsOf(here, there)).toEqual(pairs);
  });

  it('tells whether both say what they count', () => {
    const counted = (here: string, there: string) =>
      alignQuantities(claimOf(here), claimOf(there), french).map((pair) => pair.counted);
    expect(counted('12 maisons', '12 maisons')).toEqual([true]);
    expect(counted('La fête dure 12 heures.', 'La réunion dure 12 heures.')).toEqual([false]);
  });

  it.each([
    ['Le séisme a fait 150 morts.', '150 personnes ont péri.', true],
    ['Le tireur a tué 15 personnes.', 'Le tireur a tué 15 personnes.', true],
    ['On compte 12 blessés.', 'Douze personnes ont été blessées.', true],
    ['2.000 manifestants sont venus.', '1.000 personnes ont manifesté.', false],
    ['12 maisons', '12 maisons', false],
  ])('tells whether victims are counted: “%s”, “%s”', (here, there, ofVictims) => {
    const [pair] = alignQuantities(claimOf(here), claimOf(there), french);
    expect(pair?.ofVictims).toBe(ofVictims);
  });
});
