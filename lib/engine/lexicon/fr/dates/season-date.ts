import { civilDay, type DayNumber, dayNumber } from '../../../text/civil-day.ts';
import { type DateContext, type FoundDate, pointDate } from '../../../text/date-context.ts';
import { yearAt } from '../../../text/date-numbers.ts';
import { SEASONS } from './time-words.ts';

/** `l’automne dernier`, `cet été`, `au printemps 2023`, `en hiver`, or null. */
export function readSeason(context: DateContext, index: number): FoundDate | null {
  const { norms, today } = context;
  let at = index;
  if (norms[at] === 'à') at++;
  const opener = norms[at] ?? '';
  if (!/^(?:l'|cet|ce|au|le|en|à)$/u.test(opener)) return null;
  const season = SEASONS.get(norms[at + 1] ?? '');
  if (!season) return null;
  let next = at + 2;
  const word = norms[next] ?? '';
  const year = yearAt(context, next);
  const last = /^(?:dernier|passé)$/u.test(word);
  const coming = /^prochain$/u.test(word);
  if (year === null && !last && !coming && !/^(?:cet|ce|au|en)$/u.test(opener) && at === index) return null;
  if (year !== null || last || coming) next++;
  if (year === null && today === null) return pointDate(next, 'season', null);
  const stretch = (y: number): readonly [DayNumber | null, DayNumber | null] => [
    dayNumber(y, ...season[0]),
    dayNumber(season[1][0] < season[0][0] ? y + 1 : y, ...season[1]),
  ];
  if (year !== null || today === null) return pointDate(next, 'season', ...stretch(year ?? 1));
  const now = civilDay(today).year;
  const fits = (y: number): boolean => {
    const [from, to] = stretch(y);
    if (from === null || to === null) return false;
    return last ? to < today : coming ? from > today : context.future() ? to >= today : from <= today;
  };
  const years = coming || context.future() ? [now - 1, now, now + 1] : [now, now - 1, now - 2];
  const chosen = opener.startsWith('ce') ? now : (years.find(fits) ?? now);
  return pointDate(next, 'season', ...stretch(chosen));
}
