import { describe, expect, it } from 'vitest';
import { alignClaims } from '../../../lib/engine/matching/align-claims.ts';
import { detectDifferences } from '../../../lib/engine/matching/detect-differences.ts';
import { findNamedSource } from '../../../lib/engine/matching/named-source.ts';
import type { Difference, DifferenceKind } from '../../../lib/engine/matching/report.ts';
import { claimOf, PUBLISHED } from '../analyse.ts';
import { french } from '../french.ts';

const LATER = '2031-03-07';

/** The differences of two sentences; checks that every wording is what its span covers. */
function differencesOf(
  hereText: string,
  thereText: string,
  therePublished: string = PUBLISHED,
): readonly Difference[] {
  const here = claimOf(hereText);
  const there = claimOf(thereText, therePublished);
  const found = detectDifferences({
    here,
    there,
    alignment: alignClaims(here, there, french.concepts),
    herePublished: PUBLISHED,
    therePublished,
    hereSource: findNamedSource(here.attribution, french),
    thereSource: findNamedSource(there.attribution, french),
  });
  for (const { here: mine, there: theirs, hereSpan, thereSpan } of found) {
    expect(hereSpan ? hereText.slice(hereSpan.start, hereSpan.end) : '').toBe(mine);
    expect(thereSpan ? thereText.slice(thereSpan.start, thereSpan.end) : '').toBe(theirs);
  }
  return found;
}

/** The differences of one kind as `verdict: here | there`. */
function ofKind(
  kind: DifferenceKind,
  here: string,
  there: string,
  therePublished?: string,
): readonly string[] {
  return differencesOf(here, there, therePublished)
    .filter((each) => each.kind === kind)
    .map((each) => `${each.verdict}: ${each.here} | ${each.there}`);
}

type Row = readonly [name: string, here: string, there: string, expected: readonly string[]];

const numbers: readonly Row[] = [
  [
    'votes of one day conflict: they do not grow',
    'La loi a recueilli 289 voix.',
    'La loi a recueilli 231 voix.',
    ['conflict: 289 voix | 231 voix'],
  ],
  [
    'lengths that cannot be one conflict',
    'Le pont mesure 120 km.',
    'Le pont mesure 150 km.',
    ['conflict: 120 km | 150 km'],
  ],
  [
    'things counted apart on one day conflict',
    'La ville a 12 écoles.',
    'La ville a 15 écoles.',
    ['conflict: 12 écoles | 15 écoles'],
  ],
  [
    'a toll moves within a day',
    'Le séisme a fait 150 morts.',
    'Le séisme a fait 200 morts.',
    ['update: 150 morts | 200 morts'],
  ],
  [
    'a value within the other’s wording differs',
    'plus de 150 maisons',
    '160 maisons',
    ['differs: plus de 150 maisons | 160 maisons'],
  ],
  ['a rounded value differs', '3.842 maisons', '3.800 maisons', ['differs: 3.842 maisons | 3.800 maisons']],
  [
    'a length of time that runs on differs',
    'La fête dure 12 heures.',
    'La fête dure 15 heures.',
    ['differs: 12 heures | 15 heures'],
  ],
  ['one value told alike is no difference', 'Le séisme a fait 150 morts.', '150 personnes ont péri.', []],
  [
    'what is not the same is no difference',
    'Le séisme a fait 150 morts.',
    'Le séisme a fait 12 blessés.',
    [],
  ],
];

const persons: readonly Row[] = [
  [
    'two names for one relation conflict',
    'Le père de Martin, Louis Martin, a signé.',
    'Le père de Martin, Jean Martin, a signé.',
    ['conflict: Louis Martin | Jean Martin'],
  ],
  [
    'two names for one office conflict',
    'Le ministre chilien de la Défense, Pablo Rojas, a signé.',
    'Le ministre chilien de la Défense, Juan Soto, a signé.',
    ['conflict: Pablo Rojas | Juan Soto'],
  ],
  [
    'a short form of the name is the same person',
    'Le président chilien Pablo Rojas a signé.',
    'Le président chilien Rojas a signé.',
    [],
  ],
  [
    'two offices are two persons',
    'Le président chilien Pablo Rojas a signé.',
    'Le président letton Janis Ozols a signé.',
    [],
  ],
  [
    'an office without a name is no other person',
    'Le président chilien Pablo Rojas a signé.',
    'Le président chilien a signé.',
    [],
  ],
];

const negations: readonly Row[] = [
  [
    'a plan and the plan not to conflict',
    'Anne Martin démissionnera.',
    'Anne Martin ne démissionnera pas.',
    ['conflict: démissionnera | démissionnera'],
  ],
  [
    'done and not done conflict',
    'Anne Martin a démissionné.',
    'Anne Martin n’a pas démissionné.',
    ['conflict: démissionné | pas démissionné'],
  ],
  [
    'contraries of one participant conflict',
    'Anne Martin arrive à Brest.',
    'Anne Martin quitte Brest.',
    ['conflict: arrive | quitte'],
  ],
  [
    'contraries of two participants are two facts',
    'Anne Martin arrive à Brest.',
    'Paul Durand quitte Brest.',
    [],
  ],
  ['a plan contradicts nothing', 'Anne Martin démissionnera.', 'Anne Martin n’a pas démissionné.', []],
  [
    'both not done is no difference',
    'Anne Martin n’a pas démissionné.',
    'Anne Martin n’a jamais démissionné.',
    [],
  ],
];

// PUBLISHED is Wednesday, 5 March 2031.
const dates: readonly Row[] = [
  [
    'told less precisely differs',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand le mois dernier.',
    [],
  ],
  [
    'days that cannot be one conflict',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand jeudi.',
    ['conflict: lundi | jeudi'],
  ],
  [
    'days next to each other may be one night',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand mardi.',
    [],
  ],
  ['days of two acts are no difference', 'Anne Martin a démissionné lundi.', 'Un pont a fermé jeudi.', []],
  [
    'one side without a date is no difference',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand.',
    [],
  ],
];

const places: readonly Row[] = [
  [
    'one city each, and not the same, differs',
    'Une usine a explosé à Lyon.',
    'Une usine a explosé à Grenoble.',
    ['differs: Lyon | Grenoble'],
  ],
  [
    'a city and a country that may hold it say nothing',
    'Une usine a explosé à Lyon.',
    'Une usine a explosé en France.',
    [],
  ],
  [
    'a city and its country differ',
    'Anne Martin est arrivée à Hanoï.',
    'Anne Martin est arrivée au Vietnam.',
    ['differs: Hanoï | Vietnam'],
  ],
  ['one place is no difference', 'Anne Martin est arrivée à Hanoï.', 'Anne Martin est à Hanoï.', []],
  ['a capital that acts is no place', 'Hanoï a signé.', 'Anne Martin a signé au Vietnam.', []],
];

const hedges: readonly Row[] = [
  ['a plain future keeps no distance', 'Anne Martin démissionnera.', 'Anne Martin a démissionné.', []],
  [
    'a distance that one side keeps differs',
    'Anne Martin aurait démissionné.',
    'Anne Martin a démissionné.',
    ['differs: aurait démissionné | '],
  ],
  [
    'a distance that both keep is no difference',
    'Anne Martin aurait démissionné.',
    'Anne Martin a peut-être démissionné.',
    [],
  ],
];

const sources: readonly Row[] = [
  [
    'two agencies of one country are two sources',
    'L’agence de presse russe Interfax a rapporté que le port est fermé.',
    'Le média russe TASS a rapporté que le port est fermé.',
    ['differs: L’agence de presse russe Interfax | Le média russe TASS'],
  ],
  [
    'a pronoun may mean the other side’s source',
    'Le port est fermé, ont-ils indiqué.',
    'Selon les pompiers, le port est fermé.',
    [],
  ],
  [
    'two sources differ',
    'Selon la préfecture, le port est fermé.',
    'Selon les pompiers, le port est fermé.',
    ['differs: la préfecture | les pompiers'],
  ],
  [
    'a source on one side differs',
    'Le port est fermé.',
    'Selon les pompiers, le port est fermé.',
    ['differs:  | les pompiers'],
  ],
  [
    'one source under two wordings is no difference',
    'Selon Reuters, le port est fermé.',
    'Selon l’agence Reuters, le port est fermé.',
    [],
  ],
];

const terms: readonly Row[] = [
  [
    'two words for one thing differ',
    'La guerre a commencé il y a un an.',
    'L’opération militaire spéciale a commencé il y a un an.',
    ['differs: guerre | opération militaire spéciale'],
  ],
  ['one word on both sides is no difference', 'La guerre a commencé.', 'La guerre a commencé.', []],
];

const kinds: readonly (readonly [DifferenceKind, readonly Row[]])[] = [
  ['number', numbers],
  ['person', persons],
  ['negation', negations],
  ['date', dates],
  ['place', places],
  ['hedging', hedges],
  ['attribution', sources],
  ['loaded-term', terms],
];

describe.each(kinds)('differences in %s', (kind, rows) => {
  it.each(rows)('%s: “%s”, “%s”', (_, here, there, expected) => {
    expect(ofKind(kind, here, there)).toEqual(expected);
  });
});

describe('detectDifferences', () => {
  it('calls a count that moved between two days an update', () => {
    expect(ofKind('number', 'La ville a 12 écoles.', 'La ville a 15 écoles.', LATER)).toEqual([
      'update: 12 écoles | 15 écoles',
    ]);
  });
  it('calls a day and its month a difference, no conflict', () => {
    const [found] = differencesOf(
      'Anne Martin a reçu Paul Durand lundi.',
      'Anne Martin a reçu Paul Durand en mars 2031.',
    );
    expect(found).toMatchObject({ kind: 'date', verdict: 'differs', here: 'lundi' });
  });
  it('names conflicts first', () => {
    const found = differencesOf(
      'Selon la mairie, le pont mesure 120 km.',
      'Selon les pompiers, le pont aurait mesuré 150 km.',
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(['conflict', 'differs', 'differs']);
  });
  it('finds none between a sentence and itself', () => {
    const text = 'Selon Reuters, Anne Martin a reçu Paul Durand lundi à Hanoï avec 120 personnes.';
    expect(differencesOf(text, text)).toEqual([]);
  });
});
