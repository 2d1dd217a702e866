import { dayNumber, daysInMonth } from '../../../text/civil-day.ts';
import { type DateContext, type FoundDate, pointDate } from '../../../text/date-context.ts';
import { numberAt, yearAt } from '../../../text/date-numbers.ts';

/** `en 2000`, `fin 2023`, `les années 1990`, `entre 2019 et 2021`, `l’année 2023`, `(2019)`, or null. */
export function readYear(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const opener = norms[index] ?? '';
  const years = (next: number, from: number, to: number): FoundDate =>
    pointDate(next, from === to ? 'year' : 'years', dayNumber(from, 1, 1), dayNumber(to, 12, 31));
  const decade = opener === 'années' ? numberAt(context, index + 1, 10, 2090) : null;
  if (decade !== null && decade % 10 === 0 && (decade < 100 || decade > 1499)) {
    const first = decade < 100 ? 1900 + decade : decade;
    return years(index + 2, first, first + 9);
  }
  const joined = opener === 'entre' ? 'et' : opener === 'de' ? 'à' : null;
  const from = yearAt(context, index + 1);
  if (joined !== null && from !== null) {
    const to = norms[index + 2] === joined ? yearAt(context, index + 3) : null;
    if (to !== null && to >= from && !/^\p{L}+s$/u.test(norms[index + 4] ?? ''))
      return years(index + 4, from, to);
  }
  if (/^(?:fin|début|mi|mi-)$/u.test(opener)) {
    const at = norms[index + 1] === '-' ? index + 2 : index + 1;
    const year = yearAt(context, at);
    if (year === null) return null;
    const [first, last] = opener === 'fin' ? [9, 12] : opener === 'début' ? [1, 4] : [5, 8];
    return pointDate(
      at + 1,
      'season',
      dayNumber(year, first, 1),
      dayNumber(year, last, daysInMonth(year, last)),
    );
  }
  if (/^(?:en|l'année|année|an|courant)$/u.test(opener))
    return from === null ? null : years(index + 2, from, from);
  const bare = yearAt(context, index);
  const before = norms[index - 1] ?? '';
  const after = norms[index + 1] ?? '';
  if (bare === null) return null;
  const closed =
    !/^[\p{L}%€$]/u.test(after) ||
    /^(?:et|à|par|pour|avec|dans|qui|que|a|ont|est|sont|était|,)$/u.test(after);
  const opened = /^(?:depuis|dès|ici|jusqu'en|avant|après|horizon|en|et|\(|courant)$/u.test(before);
  return (opened && before !== 'et' && closed) || (before === '(' && after === ')')
    ? years(index + 1, bare, bare)
    : null;
}
