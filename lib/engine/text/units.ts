/**
 * The ids of units, which packs hold and every language's words for units stand for (`QuantityWords.units`). They
 * are French words because French was there first.
 */

/** Units of time and measure: they tell by themselves what is counted. */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    'an année mois semaine jour heure minute seconde siècle décennie ' +
    'km m cm mm mile km/h km² m² hectare m³ litre kg g tonne degré magnitude'
  ).split(' '),
);

/** Units of years: an age, a term, the time since something. */
export const YEARS: ReadonlySet<string> = new Set(['an', 'année']);

/** Units of what runs on or varies between two texts of one day: `depuis 24 heures`, `depuis 48 heures`; the speed of the wind. */
export const RUNNING_UNITS: ReadonlySet<string> = new Set(['heure', 'minute', 'seconde', 'jour', 'km/h']);

/** Units of what does not move while a story runs: two values of one thing cannot both be right. */
export const FIXED_UNITS: ReadonlySet<string> = new Set([
  'km',
  'm',
  'cm',
  'kg',
  'magnitude',
  'degré',
  'litre',
  'degree',
]);

/** Units of lengths of time that a term or a sentence is told in. */
export const TERMS: ReadonlySet<string> = new Set(['an', 'année', 'mois', 'semaine', 'jour']);

/** Hours in each unit of time, so that `deux jours` meets `48 heures`. */
export const HOURS: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 60],
  ['heure', 1],
  ['jour', 24],
  ['semaine', 168],
  ['mois', 730],
  ['an', 8766],
  ['année', 8766],
  ['décennie', 87_660],
  ['siècle', 876_600],
]);
