import type { DateContext, FoundDate } from '../../../text/date-context.ts';
import { yearAt } from '../../../text/date-numbers.ts';
import { seasonDate } from '../../../text/seasons.ts';
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
  const side = opener.startsWith('ce') ? 'this' : last ? 'past' : coming ? 'next' : null;
  return seasonDate(season, year, today, next, side, context.future);
}
