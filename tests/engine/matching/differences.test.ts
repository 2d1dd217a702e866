import { describe, expect, it } from 'vitest';
import { alignClaims } from '../../../lib/engine/matching/align-claims.ts';
import { detectDifferences } from '../../../lib/engine/matching/detect-differences.ts';
import { readSide } from '../../../lib/engine/matching/pair-side.ts';
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
    here: readSide(here, PUBLISHED, french),
    there: readSide(there, therePublished, french),
    alignment: alignClaims(here, there, french.concepts),
    concepts: french.concepts,
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
    'cases of one day are still being counted',
    'La clinique a vu 12 cas.',
    'La clinique a vu 19 cas.',
    ['update: 12 cas | 19 cas'],
  ],
  [
    'years since the last time cannot be two',
    'Anne Martin revient à Brest pour la première fois en 12 ans.',
    'Anne Martin revient à Brest pour la première fois en 15 ans.',
    ['conflict: 12 ans | 15 ans'],
  ],
  [
    'bounds that allow each other are no conflict',
    'Le vent a soufflé jusqu’à 150 km.',
    'Le vent a soufflé à plus de 110 km.',
    ['differs: jusqu’à 150 km | plus de 110 km'],
  ],
  [
    'an age cannot be two',
    'Un homme de 31 ans a signé.',
    'Un homme de 37 ans a signé.',
    ['conflict: 31 ans | 37 ans'],
  ],
  [
    'an age is no length of time',
    'Un homme de 31 ans a signé.',
    'Un homme a signé après 12 ans d’attente.',
    [],
  ],
  [
    'the missing of one day conflict: they are known from the first hour',
    'Neuf personnes sont portées disparues.',
    'Huit personnes sont portées disparues.',
    ['conflict: Neuf personnes | Huit personnes'],
  ],
  [
    'a vague number differs from a known one',
    'La loi garde plusieurs ministres.',
    'La loi garde 12 ministres.',
    ['differs: plusieurs ministres | 12 ministres'],
  ],
  [
    'how far it went: partly and wholly conflict',
    'Le pont a été partiellement détruit.',
    'Le pont a été entièrement détruit.',
    ['conflict: partiellement | entièrement'],
  ],
  [
    'mostly and partly allow each other',
    'Le pont a été détruit en grande partie.',
    'Le pont a été partiellement détruit.',
    ['differs: en grande partie | partiellement'],
  ],
  [
    'one length of time in two units is told otherwise',
    'La grève dure deux jours.',
    'La grève dure 48 heures.',
    ['differs: deux jours | 48 heures'],
  ],
  [
    'one side says that it went only so far',
    'Le conseil a partiellement censuré la loi.',
    'Le conseil a censuré la loi.',
    ['differs: partiellement censuré | censuré'],
  ],
  [
    'the part is paired with the part',
    'Le feu a blessé six personnes, dont quatre enfants.',
    'Le feu a blessé quatre enfants et deux adultes, soit six personnes.',
    [],
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
  ['senators are many', 'Le sénateur Pablo Rojas a signé.', 'Le sénateur Juan Soto a voté.', []],
  [
    'another body did it',
    'Le Parlement a adopté la loi.',
    'Le Sénat a adopté la loi.',
    ['differs: Le Parlement | Le Sénat'],
  ],
  [
    'a longer list differs',
    'Anne Martin a été blessée.',
    'Anne Martin et Paul Durand ont été blessés.',
    ['differs: Anne Martin | Anne Martin et Paul Durand'],
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
    ['conflict: démissionnera | ne démissionnera'],
  ],
  [
    'done and not done conflict',
    'Anne Martin a démissionné.',
    'Anne Martin n’a pas démissionné.',
    ['conflict: démissionné | n’a pas démissionné'],
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
  [
    'a verb that turns it round denies',
    'Anne Martin a renoncé à signer le texte.',
    'Anne Martin n’a pas signé le texte.',
    [],
  ],
  [
    'not to want one thing is not to want another',
    'Anne Martin veut un pont.',
    'Anne Martin ne veut pas de tunnel.',
    [],
  ],
  [
    'to vote against is not to vote for',
    'Anne Martin votera contre le budget.',
    'Anne Martin ne votera pas le budget.',
    [],
  ],
  [
    'a noun that names the act denies nothing',
    'Aucun combat n’a eu lieu à Brest.',
    'Brest est le théâtre de combats.',
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
  [
    'the day of the month is told by one side',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand lundi 3 mars.',
    ['differs: lundi | lundi 3 mars'],
  ],
  [
    'the time of day is told by one side',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand lundi soir.',
    ['differs: lundi | lundi soir'],
  ],
  [
    'a weekday that the day of the month is not conflicts',
    'Le pont est tombé dans la nuit de samedi à dimanche.',
    'Le pont est tombé lundi 2 mars.',
    ['conflict: dans la nuit de samedi à dimanche | lundi 2 mars'],
  ],
  [
    'years since and the year are one thing told twice',
    'Anne Martin vient à Brest pour la première fois en 24 ans.',
    'Anne Martin vient à Brest pour la première fois depuis 2007.',
    ['differs: 24 ans | depuis 2007'],
  ],
  [
    'a day and its distance to another differ',
    'La demande a été rejetée lundi.',
    'La demande a été rejetée quatre jours avant l’attaque.',
    ['differs: lundi | quatre jours avant l’attaque'],
  ],
  ['days of two acts are no difference', 'Anne Martin a démissionné lundi.', 'Un pont a fermé jeudi.', []],
  [
    'the day that one side tells',
    'Anne Martin a reçu Paul Durand lundi.',
    'Anne Martin a reçu Paul Durand.',
    ['differs: lundi | '],
  ],
];

const places: readonly Row[] = [
  [
    'one city each, and not the same, differs',
    'Une usine a explosé à Lyon.',
    'Une usine a explosé à Grenoble.',
    ['differs: à Lyon | à Grenoble'],
  ],
  [
    'a city and a country that may hold it differ',
    'Une usine a explosé à Lyon.',
    'Une usine a explosé en France.',
    ['differs: à Lyon | en France'],
  ],
  [
    'near a city is not in it',
    'Une usine a explosé près de Lyon.',
    'Une usine a explosé à Lyon.',
    ['differs: près de Lyon | à Lyon'],
  ],
  [
    'the side of a country is closer than the country',
    'Un avion s’est écrasé dans le nord du Chili.',
    'Un avion s’est écrasé au Chili, près de la frontière.',
    ['differs: dans le nord du Chili | au Chili, près de la frontière'],
  ],
  [
    'the topic over an article is no place of the act',
    'Guerre au Chili : Anne Martin a signé un texte à Brest',
    'Anne Martin a signé un texte à Brest.',
    [],
  ],
  ['a night is no place', 'Une usine a explosé dans la nuit.', 'Une usine a explosé à Lyon.', []],
  [
    'a city and its country differ',
    'Anne Martin est arrivée à Hanoï.',
    'Anne Martin est arrivée au Vietnam.',
    ['differs: à Hanoï | au Vietnam'],
  ],
  ['one place is no difference', 'Anne Martin est arrivée à Hanoï.', 'Anne Martin est à Hanoï.', []],
  ['a capital that acts is no place', 'Hanoï a signé.', 'Anne Martin a signé au Vietnam.', []],
];

const hedges: readonly Row[] = [
  [
    'what was to come has come: an update',
    'Anne Martin démissionnera.',
    'Anne Martin a démissionné.',
    ['update: démissionnera | a démissionné'],
  ],
  [
    'a plan and another act are two things',
    'Anne Martin démissionnera.',
    'Paul Durand a signé un texte.',
    [],
  ],
  [
    'a suspect is no culprit yet',
    'Le suspect est né à Brest.',
    'L’assaillant est né à Brest.',
    ['differs: suspect | assaillant'],
  ],
  [
    'quotation marks on one word keep a distance',
    'Anne Martin a été victime d’un « accident ».',
    'Anne Martin a été victime d’un accident.',
    ['differs: accident | accident'],
  ],
  [
    'a distance that one side keeps differs',
    'Anne Martin aurait démissionné.',
    'Anne Martin a démissionné.',
    ['differs: aurait démissionné | a démissionné'],
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
    'who announces a thing is its source',
    'La mairie annonce le report du vote.',
    'Le vote est reporté.',
    ['differs: La mairie | '],
  ],
  [
    'behind a passive as well',
    'La mort d’Anne Martin est confirmée par le parquet.',
    'Anne Martin est morte.',
    ['differs: le parquet | '],
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
  [
    'a word that judges beside the plain one',
    'Un terrible séisme a frappé la ville.',
    'Un séisme a frappé la ville.',
    ['differs: terrible séisme | Un séisme'],
  ],
  [
    'two forms of one word are one word',
    'L’effondrement du pont a eu lieu lundi.',
    'Le pont s’est effondré lundi.',
    [],
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
  it('calls a toll that grew an update, though the wordings allow each other', () => {
    const first = 'L’attaque a fait au moins 133 morts.';
    expect(ofKind('number', first, 'L’attaque a fait au moins 137 morts.', LATER)).toEqual([
      'update: au moins 133 morts | au moins 137 morts',
    ]);
    expect(ofKind('number', first, 'L’attaque a fait 133 morts.', LATER)).toEqual([
      'differs: au moins 133 morts | 133 morts',
    ]);
  });
  it('calls a rumour that is told as a fact later an update', () => {
    expect(ofKind('hedging', 'Anne Martin aurait démissionné.', 'Anne Martin a démissionné.', LATER)).toEqual(
      ['update: aurait démissionné | a démissionné'],
    );
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
