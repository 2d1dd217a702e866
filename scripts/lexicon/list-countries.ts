import { readFileSync } from 'node:fs';

/** Where npm puts world-countries (ODbL-1.0, https://github.com/mledoze/countries). */
const COUNTRIES_FILE = 'node_modules/world-countries/countries.json';

/** What is used of one country. */
interface Country {
  readonly cca2: string;
  readonly translations: { readonly fra: { readonly common: string; readonly official: string } };
  readonly demonyms: { readonly fra?: { readonly m: string; readonly f: string } };
}

/**
 * One line a country, `KP|Corée du Nord|République …|nord-coréen nord-coréenne`: code, usual and official
 * French name, masculine and feminine demonym in lower case (empty where unknown), in order of the codes.
 */
export function listCountries(): string {
  const countries: unknown = JSON.parse(readFileSync(COUNTRIES_FILE, 'utf8'));
  if (!Array.isArray(countries) || !countries.every(isCountry)) {
    throw new Error(
      `lexicon: ${COUNTRIES_FILE} is not the list of countries of world-countries 5; check its version`,
    );
  }
  return countries
    .map(({ cca2, translations: { fra: names }, demonyms: { fra: demonym } }) => {
      const demonyms = demonym ? `${demonym.m} ${demonym.f}`.toLowerCase().trim() : '';
      return [cca2, names.common, names.official, demonyms].join('|').normalize('NFC');
    })
    .sort((a, b) => (a < b ? -1 : 1))
    .join('\n');
}

function isCountry(value: unknown): value is Country {
  if (typeof value !== 'object' || value === null) return false;
  return 'cca2' in value && 'translations' in value && 'demonyms' in value;
}
