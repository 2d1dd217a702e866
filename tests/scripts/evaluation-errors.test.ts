import { describe, expect, it } from 'vitest';
import { measureDetection } from '../../scripts/evaluation/claim-detection.ts';
import { claimOfText } from '../../scripts/evaluation/claim-of-text.ts';
import { listRightPairs } from '../../scripts/evaluation/right-pairs.ts';
import { countSigns, ELSE, signOf, UNRELATED } from '../../scripts/evaluation/wrong-pairs.ts';
import { loadLanguage } from '../../scripts/load-language.ts';
import { readEvent } from '../../scripts/training/examples.ts';
import { type GoldSet, goldSentence } from '../../scripts/training/gold-set.ts';
import { scoredOf } from './made-pairs.ts';

const language = await loadLanguage();

const TEXTS = {
  '00.00': 'Douze personnes sont mortes dans la crue de la rivière à Montclar.',
  '00.01': 'Abonnez-vous à notre lettre.',
  '01.00': 'La crue de la rivière a fait douze morts à Montclar.',
  '01.01': 'Le préfet a fermé le pont de Montclar mardi.',
} as const;

/** Two outlets on a flood: one fact, a line that claims nothing, and a claim that only one has. */
const set: GoldSet = {
  name: 'crue',
  page: null,
  articles: ['00', '01'].map((id) => ({
    id,
    url: `https://${id}.example/`,
    outlet: `Outlet ${id}`,
    title: '',
    published: '2031-03-04',
    language: 'fr',
    credits: [],
    text: Object.entries(TEXTS)
      .filter(([sentence]) => sentence.startsWith(id))
      .map(([, text]) => text)
      .join('\n'),
  })),
  sentences: Map.groupBy(
    [
      goldSentence('00.00', TEXTS['00.00'], 'C', ['toll']),
      goldSentence('00.01', TEXTS['00.01'], 'B', []),
      goldSentence('01.00', TEXTS['01.00'], 'C', ['toll']),
      goldSentence('01.01', TEXTS['01.01'], 'C', []),
    ],
    ({ id }) => id.slice(0, 2),
  ),
  differences: [],
};
const event = readEvent(set, true, language);
const thresholds = { count: 0.7, told: 0.7, other: 0.7 };

describe('signOf', () => {
  it.each<[sign: string, here: string, there: string]>([
    ['negated or denied', 'Le maire a fermé le pont.', "Le maire n'a pas fermé le pont."],
    ['plan against deed', 'Le maire a fermé le pont.', 'Le maire va fermer le pont.'],
    ['other time', 'Le pont a été fermé le 3 mars 2031.', 'Le pont a été fermé le 20 avril 2031.'],
    ['count of something else', 'La crue a fait douze morts.', 'La crue a inondé 300 maisons.'],
    ['other participants', 'La Norvège a fermé le pont.', 'Le Portugal a fermé le pont.'],
    [ELSE, 'Le pont est fermé.', 'Le pont est fermé.'],
  ])('%s', (sign, here, there) => {
    const claim = (text: string) => claimOfText(text, '2031-04-30', language);
    expect(signOf(claim(here), claim(there), language)).toBe(sign);
  });
});

describe('countSigns', () => {
  it('counts every shown pair once, right and wrong ones apart', () => {
    const texts = { hereText: TEXTS['00.00'], thereText: TEXTS['01.00'] };
    const counts = countSigns(
      [scoredOf(0.9, { there: null }), scoredOf(0.9, { ...texts, label: 1 }), scoredOf(0.9, texts)],
      [event],
      language,
    );
    expect(counts.find(({ sign }) => sign === UNRELATED)).toEqual({ sign: UNRELATED, wrong: 1, right: 0 });
    expect(counts.reduce((sum, { wrong }) => sum + wrong, 0)).toBe(2);
    expect(counts.reduce((sum, each) => sum + each.right, 0)).toBe(1);
  });
});

describe('listRightPairs', () => {
  const standings = (...scores: readonly number[]) =>
    listRightPairs(
      event,
      scores.map((score) => scoredOf(score, { label: 1, kind: 'count' })),
      thresholds,
      language,
    ).map(({ here, kind, standing }) => [here, kind, standing]);

  it('has each pair both ways round, compared or not', () => {
    expect(standings(0.9)).toEqual([
      ['00.00', 'count', 'shown'],
      ['01.00', 'count', 'no candidate'],
    ]);
  });
  it('tells a low score, the best where a pair comes twice', () => {
    expect(standings(0.5)[0]).toEqual(['00.00', 'count', 'score below']);
    expect(standings(0.75, 0.5)[0]).toEqual(['00.00', 'count', 'shown']);
  });
  it('tells a sentence that is no claim', () => {
    const silent = { ...event, documents: event.documents.map((each) => ({ ...each, claims: [] })) };
    expect(listRightPairs(silent, [], thresholds, language).map(({ standing }) => standing)).toEqual([
      'no claim',
      'no claim',
    ]);
  });
});

describe('measureDetection', () => {
  it('holds claims against labels', () => {
    expect(measureDetection([event])).toEqual({ right: 3, wrong: 0, missed: 0, precision: 1, recall: 1 });
  });
  it('counts what is missed and what is no claim', () => {
    const relabelled = readEvent(
      {
        ...set,
        sentences: new Map([
          [
            '00',
            [goldSentence('00.00', TEXTS['00.00'], 'N', []), goldSentence('00.01', TEXTS['00.01'], 'C', [])],
          ],
        ]),
      },
      true,
      language,
    );
    // Both claims of the second document are no labelled sentence.
    expect(measureDetection([relabelled])).toMatchObject({ right: 0, wrong: 3, missed: 1 });
  });
});
