import type { DateReader } from '../../date-reader.ts';
import { opensDate, tellsTime } from './date-openers.ts';
import { tellsFuture } from './future.ts';
import { readFrenchDate } from './since-until.ts';

/** How French words dates, times of day and lengths of time. */
export const FRENCH_DATES: DateReader = {
  opens: opensDate,
  tellsTime,
  read: readFrenchDate,
  tellsFuture,
  isCounted: (wording) => COUNTED_TIME.test(wording),
};

/** Ends in a unit of time other than an hour of the day, so the number in it is a length. */
const COUNTED_TIME =
  /(?:jours?|semaines?|mois|ans|années|décennies|siècles|minutes)$|^(?:depuis|dans|il y a).*heures$/iu;
