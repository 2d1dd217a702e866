import type { Numerals } from '../numerals.ts';
import { parseFrenchFigures } from './figures.ts';
import { frenchOrdinal } from './ordinals.ts';
import { SMALL_NUMBERS } from './small-numbers.ts';
import { FRENCH_SMALL_WORDS } from './small-words.ts';

/** Nouns for about so many: `une vingtaine de`, `des milliers de`. Singular. */
const COLLECTIVES: readonly (readonly [string, number])[] = [
  ['demi-douzaine', 6],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
];

/** How French writes numbers. */
export const FRENCH_NUMERALS: Numerals = {
  small: SMALL_NUMBERS,
  multipliers: new Map([
    ['cent', 100],
    ['cents', 100],
    ['mille', 1000],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['md', 1e9],
    ['mds', 1e9],
  ]),
  pluralMultipliers: new Set(['millions', 'milliards']),
  collectives: new Map(
    COLLECTIVES.flatMap(([noun, value]) => [
      [noun, value],
      [`${noun}s`, value],
    ]),
  ),
  articles: new Set(['un', 'une']),
  beforeOne: new Set(['et', 'cent', 'cents', 'mille']),
  joints: new Set(['et']),
  halves: new Set(['demi', 'demie']),
  pluralOpeners: new Set(['des', 'plusieurs', 'quelques', 'de', 'ces', 'les']),
  of: FRENCH_SMALL_WORDS.plainOf,
  decimalUnits: new Set(['€', '%', 'euro', 'euros', 'degré', 'degrés']),
  parseFigures: parseFrenchFigures,
  // `quatre-vingt`: four times twenty.
  add: (sum, small) => (small === 20 && sum !== null && sum % 100 === 4 ? sum + 76 : (sum ?? 0) + small),
  joins: (before, next) => /^(?:une?|onze)$/u.test(next) && /(?:vingt|ante)$/u.test(before),
  ordinal: frenchOrdinal,
};
