/** Weekdays, ISO number 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ').map((day, i) => [day, i + 1]),
);

/** Months 1..12 with their abbreviations and spellings without accents. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
    .split(' ')
    .map((month, i): [string, number] => [month, i + 1]),
  ...'janv:1 févr:2 fevrier:2 avr:4 juil:7 aout:8 sept:9 oct:10 nov:11 déc:12 decembre:12'
    .split(' ')
    .map((entry): [string, number] => {
      const [month = '', number = ''] = entry.split(':');
      return [month, Number(number)];
    }),
]);

/**
 * Seasons as first and last [month, day]; winter ends in the next year. Wide on purpose: in the news September
 * is autumn and June is summer.
 */
export const SEASONS: ReadonlyMap<string, readonly [readonly [number, number], readonly [number, number]]> =
  new Map([
    [
      'printemps',
      [
        [3, 1],
        [6, 21],
      ],
    ],
    [
      'été',
      [
        [6, 1],
        [9, 22],
      ],
    ],
    [
      'automne',
      [
        [9, 1],
        [12, 21],
      ],
    ],
    [
      'hiver',
      [
        [12, 1],
        [3, 21],
      ],
    ],
  ]);

/** Parts of the day that may follow a weekday. */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  'matin',
  'midi',
  'après-midi',
  'soir',
  'soirée',
  'nuit',
  'matinée',
]);

/** Units of time for `il y a deux ans`, by any form. */
export const TIME_UNITS: ReadonlyMap<string, 'hour' | 'day' | 'week' | 'month' | 'year' | 'years'> = new Map([
  ['heure', 'hour'],
  ['heures', 'hour'],
  ['minutes', 'hour'],
  ['jour', 'day'],
  ['jours', 'day'],
  ['semaine', 'week'],
  ['semaines', 'week'],
  ['mois', 'month'],
  ['an', 'year'],
  ['ans', 'year'],
  ['année', 'year'],
  ['années', 'year'],
  ['décennie', 'years'],
  ['décennies', 'years'],
  ['siècle', 'years'],
  ['siècles', 'years'],
]);

/** `mardi` means the coming one where one of these stands in the same clause. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  'va vont doit doivent prévu prévue prévus prévues attendu attendue attendus attendues prochain prochaine prochainement'.split(
    ' ',
  ),
);

/** Words that end like a future tense and are none. */
export const NO_FUTURE: ReadonlySet<string> = new Set(
  'opéra caméra choléra front affront para extra ultra infra sierra aura-t'.split(' '),
);
