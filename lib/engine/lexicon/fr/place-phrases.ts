import type { EntityKind } from '../../claims/claim.ts';
import type { PlaceName } from '../gazetteer.ts';
import { foldPhrase, type Phrase } from '../phrase-table.ts';
import { FRENCH_COUNTRIES } from './countries.generated.ts';
import { ORGANISATIONS } from './organisations.ts';
import { CAPITALS, CITIES, COUNTRY_NAMES, DEMONYMS, DEPARTEMENTS, REGIONS, SEATS } from './places.ts';

/** Names of world-countries that mislead as the name of a country: a word, a part of another, or another country's usual name. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'république',
  'jersey',
  'saint-martin',
  'la réunion',
  'congo',
]);

/** Capitals that French texts name for themselves more often than for their state: the place key comes first. */
const PLACE_FIRST: ReadonlyMap<string, readonly string[]> = new Map([
  ['paris', ['place:paris', 'country:FR']],
  ['bruxelles', ['place:bruxelles', 'org:ue', 'country:BE']],
]);

/** Every wording of the French gazetteer. Where two are equal, the first that the capitals allow is meant. */
export function frenchPlacePhrases(): readonly Phrase<PlaceName>[] {
  return [
    ...organisations(),
    ...seats(),
    ...handWrittenCountries(),
    ...countries(),
    ...capitals(),
    ...regions(),
    ...cities(),
  ];
}

function handWrittenCountries(): readonly Phrase<PlaceName>[] {
  const names = lines(COUNTRY_NAMES).flatMap(([code, wordings]) =>
    wordings.map((form) => phrase(form, [`country:${code}`], 'country', 'name')),
  );
  const demonyms = lines(DEMONYMS).flatMap(([code, pairs]) =>
    pairs.flatMap((pair) => {
      const [masculine = '', feminine = `${masculine}e`] = pair.split(' ');
      return demonymPhrases(code, masculine, feminine);
    }),
  );
  return [...names, ...demonyms];
}

function countries(): readonly Phrase<PlaceName>[] {
  return FRENCH_COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', common = '', official = '', demonyms = ''] = line.split('|');
      const names = [...new Set([common, official])]
        .filter((name) => !LEFT_OUT.has(name.toLowerCase()))
        // A short name in lower case may be a word (`chine`, `tchad` is none): all ask for their capital.
        .map((name) => phrase(`!${name}`, [`country:${code}`], 'country', 'name'));
      // Two forms of equal length, of several words for a few countries: `antiguais et barbudien …`.
      const words = demonyms.split(' ');
      const masculine = words.slice(0, Math.ceil(words.length / 2)).join(' ');
      const feminine = words.slice(Math.floor(words.length / 2)).join(' ');
      return masculine === '' ? names : [...names, ...demonymPhrases(code, masculine, feminine)];
    });
}

/** Masculine, feminine and plurals, as the noun (with a capital) and as the adjective. */
function demonymPhrases(code: string, masculine: string, feminine: string): readonly Phrase<PlaceName>[] {
  const forms = new Set([masculine, feminine, plural(masculine), plural(feminine)]);
  return [...forms].flatMap((form) => [
    phrase(`!${capitalise(form)}`, [`country:${code}`], 'group', 'demonym'),
    phrase(form, [`country:${code}`], 'country', 'adjective'),
  ]);
}

function capitals(): readonly Phrase<PlaceName>[] {
  const paris = phrase('Paris', PLACE_FIRST.get('paris') ?? [], 'place', 'capital');
  const others = lines(CAPITALS).flatMap(([code, [first = '', ...variants]]) => {
    const place = foldPhrase(first.replace('!', '')).replace(/ /g, '-');
    const keys = PLACE_FIRST.get(place) ?? [`country:${code}`, `place:${place}`];
    const kind = PLACE_FIRST.has(place) ? 'place' : 'country';
    return [first, ...variants].map((form) => phrase(form, keys, kind, 'capital'));
  });
  return [{ ...paris, form: '!Paris' }, ...others];
}

function seats(): readonly Phrase<PlaceName>[] {
  return lines(SEATS).flatMap(([keys, wordings]) =>
    wordings.map((form) => phrase(form, keys.split(','), 'country', 'seat')),
  );
}

function regions(): readonly Phrase<PlaceName>[] {
  const named = lines(REGIONS).flatMap(([key, wordings]) => {
    const [place = '', code] = key.split('@');
    const within = code === undefined ? null : `country:${code}`;
    return wordings.map((form) => phrase(form, [`place:${place}`], 'place', 'region', within));
  });
  return [...named, ...DEPARTEMENTS.split('|').map((form) => placed(form, 'region', 'FR'))];
}

function cities(): readonly Phrase<PlaceName>[] {
  return lines(CITIES).flatMap(([code, wordings]) => wordings.map((form) => placed(form, 'city', code)));
}

function organisations(): readonly Phrase<PlaceName>[] {
  return lines(ORGANISATIONS).flatMap(([key, wordings]) =>
    wordings.map((form) => phrase(form, [`org:${key}`], 'organisation', 'organisation')),
  );
}

function placed(form: string, as: 'city' | 'region', code: string): Phrase<PlaceName> {
  const place = foldPhrase(form.replace('!', '')).replace(/ /g, '-');
  return phrase(form, [`place:${place}`], 'place', as, `country:${code}`);
}

function phrase(
  form: string,
  keys: readonly string[],
  kind: EntityKind,
  as: PlaceName['form'],
  within: string | null = null,
): Phrase<PlaceName> {
  return { form, value: { keys, kind, form: as, within } };
}

/** The lines `key: wording|wording` of a data text. */
function lines(text: string): readonly (readonly [key: string, wordings: readonly string[]])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const split = line.indexOf(': ');
      return [line.slice(0, split), line.slice(split + 2).split('|')];
    });
}

function plural(word: string): string {
  return /[sxz]$/.test(word) ? word : `${word}s`;
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
