import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../lib/engine/matching/features.ts';
import { analyseAll, labelPairs, readEvent } from '../../../scripts/training/examples.ts';
import { NO_STRAWS, STRAW_KINDS } from '../../../scripts/training/pick-straws.ts';
import { makeArticle } from '../../engine/claims/make-article.ts';
import { french } from '../../engine/french.ts';
import { madeSet } from './made-sets.ts';

const TOLL = 'Un incendie a fait 12 morts lundi dans une scierie de Clairbourg.';
const SET = madeSet('feu', {
  Courrier: [
    [TOLL, 'C', 'toll'],
    ['La scierie de Clairbourg employait des apprentis venus de Norvège.', 'C', 'apprentices'],
  ],
  Gazette: [
    [
      'L’incendie de la scierie de Clairbourg a fait 12 morts lundi, a annoncé le maire.',
      'C',
      'toll',
      'mayor',
    ],
    ['Lundi à Clairbourg, un incendie a détruit la vieille scierie.', 'C', '?toll', 'destroyed'],
  ],
  Matin: [['Lundi, un incendie a tué 15 personnes dans une scierie à Clairbourg.', 'O', 'toll', 'mayor']],
});

describe('readEvent', () => {
  const event = readEvent(SET, true, french);

  it('analyses each article', () => {
    expect(event.documents.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['Courrier', 2],
      ['Gazette', 2],
      ['Matin', 1],
    ]);
    expect(event.isCareful).toBe(true);
  });
  it('counts what claims of different outlets have in common', () => {
    expect(event.matchable).toEqual(new Set(['Courrier.0', 'Gazette.0']));
    expect(event.facts).toEqual(new Set(['toll']));
    // Courrier and Gazette, both ways.
    expect(event.pairCount).toBe(2);
    // The optional one with each of them as well, both ways.
    expect(event.allPairCount).toBe(6);
  });
  it('counts nothing within an outlet', () => {
    const twice = madeSet('feu', {
      Courrier: [
        [TOLL, 'C', 'toll'],
        [TOLL, 'C', 'toll'],
      ],
    });
    expect(readEvent(twice, false, french)).toMatchObject({
      pairCount: 0,
      allPairCount: 0,
      isCareful: false,
    });
  });
});

describe('labelPairs', () => {
  const straws = analyseAll(
    [
      {
        ...makeArticle('Un incendie a fait 15 morts lundi dans une scierie de Montclar, loin de Clairbourg.'),
        outlet: 'Phare',
      },
    ],
    french,
  );
  const pairs = labelPairs(readEvent(SET, true, french), { ...NO_STRAWS, near: straws }, french);
  const pairOf = (here: string, there: string | null) =>
    pairs.filter((pair) => pair.here === here && pair.there === there);

  it.each([
    ['Courrier.0', 'Gazette.0', 1, ['toll']],
    ['Gazette.0', 'Courrier.0', 1, ['toll']],
    ['Gazette.0', 'Matin.0', 1, ['toll', 'mayor']],
    ['Matin.0', 'Gazette.0', 1, ['toll', 'mayor']],
    ['Courrier.1', 'Gazette.0', 0, []],
  ])('labels %s and %s with %i', (here, there, label, facts) => {
    expect(pairOf(here, there)).toEqual([
      expect.objectContaining({ event: 'feu', isCareful: true, label, facts }),
    ]);
  });
  it('leaves out pairs in doubt', () => {
    expect(pairOf('Courrier.0', 'Gazette.1')).toEqual([]);
    expect(pairOf('Gazette.1', 'Courrier.0')).toEqual([]);
    expect(pairOf('Courrier.1', 'Gazette.1')).toHaveLength(1);
  });
  it('leaves out pairs within an outlet', () => {
    for (const { here, there } of pairs) expect(here.split('.')[0]).not.toBe(there?.split('.')[0]);
  });
  it('labels unrelated items as wrong, and asks nothing of them', () => {
    expect(pairOf('Courrier.0', null)).toEqual([
      expect.objectContaining({ label: 0, straw: 'near', facts: [], thereText: straws[0]?.claims[0]?.text }),
    ]);
    expect(pairs.every(({ here }) => SET.sentences.has(here.split('.')[0] ?? ''))).toBe(true);
  });
  it.each(STRAW_KINDS)('knows of what time an item is: %s', (kind) => {
    const labelled = labelPairs(readEvent(SET, true, french), { ...NO_STRAWS, [kind]: straws }, french);
    expect(new Set(labelled.map(({ straw }) => straw))).toEqual(new Set([null, kind]));
  });
  it('has features, kind and text', () => {
    const [pair] = pairOf('Courrier.0', 'Gazette.0');
    expect(pair?.features).toHaveLength(FEATURES.length);
    expect(pair?.kind).toBe('count');
    expect(pair?.hereText).toBe(TOLL);
  });
  it('leaves out claims that no labelled sentence is close to', () => {
    const { sentences, ...set } = SET;
    const unlabelled = { ...set, sentences: new Map([...sentences].filter(([id]) => id !== 'Gazette')) };
    const found = labelPairs(readEvent(unlabelled, false, french), NO_STRAWS, french);
    expect(found.map(({ here, there }) => `${here} ${there}`).toSorted()).toEqual([
      'Courrier.0 Matin.0',
      'Courrier.1 Matin.0',
      'Matin.0 Courrier.0',
      'Matin.0 Courrier.1',
    ]);
  });
});
