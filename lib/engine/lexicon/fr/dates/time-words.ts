import type { TimeUnit } from '../../../text/counted-time.ts';
import type { Season } from '../../../text/seasons.ts';

/**
 * Seasons as first and last [month, day]; winter ends in the next year. Wide on purpose: in the news September
 * is autumn and June is summer.
 */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
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

/** Units of time for `il y a deux ans`, by any form. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
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
