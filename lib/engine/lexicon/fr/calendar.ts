import type { Calendar } from '../calendar.ts';

/** Days and months in French; the months also without their accents. */
export const FRENCH_CALENDAR: Calendar = {
  weekdays: new Map(
    'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ').map((day, i) => [day, i + 1]),
  ),
  months: new Map([
    ...'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
      .split(' ')
      .map((month, i): [string, number] => [month, i + 1]),
    ...'janv:1 févr:2 fevrier:2 avr:4 juil:7 aout:8 sept:9 oct:10 nov:11 déc:12 decembre:12'
      .split(' ')
      .map((entry): [string, number] => {
        const [month = '', number = ''] = entry.split(':');
        return [month, Number(number)];
      }),
  ]),
  partsOfDay: new Set(['matin', 'midi', 'après-midi', 'soir', 'soirée', 'nuit', 'matinée']),
  firstOfMonth: new Set(['1er']),
};
