import { MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from '../lexicon/fr/calendar.ts';
import { civilDay, type DayNumber, dayNumber, daysInMonth, weekday } from './civil-day.ts';
import { type DateContext, type FoundDate, pointDate } from './date-context.ts';

/** A date that names a day, month, season or year by the calendar (`le 19 juin 2024`, `en mars`, `14 h 30`), or null. */
export function readCalendarDate(context: DateContext, index: number): FoundDate | null {
  return (
    readFigures(context, index) ??
    readNight(context, index) ??
    readRange(context, index) ??
    readDay(context, index) ??
    readMonth(context, index) ??
    readSeason(context, index) ??
    readYear(context, index) ??
    readTime(context, index)
  );
}

const numberAt = ({ norms }: DateContext, index: number, min: number, max: number): number | null => {
  const norm = norms[index] ?? '';
  const value = norm === '1er' ? 1 : /^\d{1,4}$/u.test(norm) ? Number(norm) : Number.NaN;
  return value >= min && value <= max ? value : null;
};

const yearAt = (context: DateContext, index: number): number | null => numberAt(context, index, 1500, 2199);

/** `2024-06-19`, `19/06/2024`, `19.06.2024`. */
function readFigures(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(norms[index] ?? '');
  if (dotted) return figures(index + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = norms[index + 1];
  if (
    (mark !== '-' && mark !== '/') ||
    norms[index + 3] !== mark ||
    !/^\d{1,2}$/u.test(norms[index + 2] ?? '')
  ) {
    return null;
  }
  const [first, second, third] = [Number(norms[index]), Number(norms[index + 2]), Number(norms[index + 4])];
  return first > 31 ? figures(index + 5, first, second, third) : figures(index + 5, third, second, first);
}

function figures(next: number, year: number, month: number, day: number): FoundDate | null {
  const date = year >= 1500 && year <= 2199 ? dayNumber(year, month, day) : null;
  return date === null ? null : pointDate(next, 'day', date);
}

interface DayParts {
  readonly next: number;
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** `mardi 18 juin 2024` and what may be missing of it. */
function readParts(context: DateContext, index: number): DayParts | null {
  let next = index;
  const named = WEEKDAYS.get(context.norms[next] ?? '') ?? null;
  if (named !== null) next++;
  const day = numberAt(context, next, 1, 31);
  if (day !== null) next++;
  const month = day === null ? null : (MONTHS.get(context.norms[next] ?? '') ?? null);
  if (month !== null)
    next +=
      context.norms[next + 1] === '.' &&
      (context.norms[next] ?? '').length < 5 &&
      yearAt(context, next + 2) !== null
        ? 2
        : 1;
  const year = month === null ? null : yearAt(context, next);
  if (year !== null) next++;
  return named === null && day === null ? null : { next, weekday: named, day, month, year };
}

/** The day that is meant; without a year the one nearest to publication. */
function resolve({ today }: DateContext, parts: DayParts): DayNumber | null {
  if (parts.day === null) return null;
  if (parts.month !== null && parts.year !== null) return dayNumber(parts.year, parts.month, parts.day);
  if (today === null) return null;
  const now = civilDay(today);
  const candidates: DayNumber[] = [];
  for (let step = -1; step <= 1; step++) {
    const month = now.month - 1 + step;
    const date =
      parts.month === null
        ? dayNumber(now.year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, parts.day)
        : dayNumber(now.year + step, parts.month, parts.day);
    if (date !== null) candidates.push(date);
  }
  const named = candidates.filter((date) => parts.weekday === null || weekday(date) === parts.weekday);
  const best = named.length > 0 ? named : candidates;
  return best.reduce<DayNumber | null>(
    (nearest, date) =>
      nearest === null || Math.abs(date - today) < Math.abs(nearest - today) ? date : nearest,
    null,
  );
}

/** `le 19 juin`, `mardi 18 juin 2024`, `mardi 12`. A bare weekday is relative, a bare number no date. */
function readDay(context: DateContext, index: number): FoundDate | null {
  const parts = readParts(context, index);
  if (!parts || parts.day === null || (parts.month === null && parts.weekday === null)) return null;
  const date = resolve(context, parts);
  if (parts.month !== null && parts.year !== null && date === null) return null;
  if (PARTS_OF_DAY.has(context.norms[parts.next] ?? ''))
    return pointDate(parts.next + 1, 'part-of-day', date);
  return pointDate(parts.next, 'day', date);
}

/** `du 3 au 5 juin`, `entre le 3 mai et le 5 juin`. */
function readRange(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const opener = norms[index];
  const start =
    opener === 'du' ? index + 1 : opener === 'entre' && norms[index + 1] === 'le' ? index + 2 : null;
  const first = start === null ? null : readParts(context, start);
  if (!first || first.day === null) return null;
  const join =
    opener === 'du'
      ? norms[first.next] === 'au'
        ? 1
        : 0
      : norms[first.next] === 'et' && norms[first.next + 1] === 'le'
        ? 2
        : 0;
  const last = join === 0 ? null : readParts(context, first.next + join);
  if (!last || last.day === null || (last.month === null && last.weekday === null)) return null;
  const to = resolve(context, last);
  if (to === null) return context.today === null ? pointDate(last.next, 'day', null) : null;
  const end = civilDay(to);
  const from = dayNumber(
    first.year ?? (first.month !== null && first.month > end.month ? end.year - 1 : end.year),
    first.month ?? end.month,
    first.day,
  );
  return from === null || from > to ? pointDate(last.next, 'day', to) : pointDate(last.next, 'day', from, to);
}

/** `dans la nuit de jeudi 25 à vendredi 26 juillet`, `la nuit du 25 au 26 juillet`. */
function readNight(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const at =
    norms[index] === 'dans' && norms[index + 1] === 'la'
      ? index + 2
      : norms[index] === 'la'
        ? index + 1
        : index;
  if (norms[at] !== 'nuit' || !/^(?:de|du)$/u.test(norms[at + 1] ?? '')) return null;
  const first = readParts(context, at + 2);
  if (!first || !/^(?:à|au)$/u.test(norms[first.next] ?? '')) return null;
  const last = readParts(context, first.next + (norms[first.next + 1] === 'le' ? 2 : 1));
  if (!last) return null;
  const end = last.day !== null ? resolve(context, last) : lastWeekday(context, last.weekday);
  return pointDate(last.next, 'part-of-day', end === null ? null : end - 1, end);
}

function lastWeekday({ today }: DateContext, named: number | null): DayNumber | null {
  return today === null || named === null ? null : today - ((weekday(today) - named + 7) % 7);
}

const MONTH_OPENERS = new Set([
  'en',
  'fin',
  'début',
  'mi',
  'courant',
  'depuis',
  'dès',
  "d'",
  'ici',
  'de',
  'avant',
  'mois',
]);

/** `en mars`, `mars 2025`, `fin mars`, `mi-juin`, `septembre dernier`, `au mois de mai`. */
function readMonth(context: DateContext, index: number): FoundDate | null {
  const { norms, today } = context;
  let at = index;
  if (norms[at] === 'en' || norms[at] === 'courant') at++;
  else if (
    /^(?:au|le|du)$/u.test(norms[at] ?? '') &&
    norms[at + 1] === 'mois' &&
    /^d[e']$/u.test(norms[at + 2] ?? '')
  )
    at += 3;
  else if (norms[at] === 'à' && norms[at + 1] === 'la' && norms[at + 2] === 'mi') at += 2;
  let part: string | null = null;
  if (/^(?:fin|début|mi)$/u.test(norms[at] ?? '')) {
    part = norms[at] ?? null;
    at += norms[at + 1] === '-' ? 2 : 1;
  }
  let name = norms[at] ?? '';
  if (name.startsWith('mi-')) {
    part = 'mi';
    name = name.slice(3);
  }
  const month = MONTHS.get(name);
  if (month === undefined || name.length < 3) return null;
  let next = at + 1;
  const year = yearAt(context, next);
  const last = /^(?:derniers?|passé)$/u.test(norms[next] ?? '');
  const coming = norms[next] === 'prochain';
  const opened =
    at > index || part !== null || (MONTH_OPENERS.has(norms[index - 1] ?? '') && norms[index - 1] !== 'de');
  if (year === null && !last && !coming && !opened) return null;
  if (year !== null || last || coming) next++;
  const resolved =
    year ?? (today === null ? null : yearOfMonth(today, month, last, coming || context.future));
  if (resolved === null) return pointDate(next, 'month', null);
  const from = part === 'fin' ? 21 : part === 'mi' ? 11 : 1;
  const to = part === 'début' ? 10 : part === 'mi' ? 20 : daysInMonth(resolved, month);
  return pointDate(next, 'month', dayNumber(resolved, month, from), dayNumber(resolved, month, to));
}

function yearOfMonth(today: DayNumber, month: number, last: boolean, coming: boolean): number {
  const now = civilDay(today);
  if (last) return month < now.month ? now.year : now.year - 1;
  if (coming) return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

/** `l’automne dernier`, `cet été`, `au printemps 2023`, `en hiver`. */
function readSeason(context: DateContext, index: number): FoundDate | null {
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
    return last ? to < today : coming ? from > today : context.future ? to >= today : from <= today;
  };
  const years = coming || context.future ? [now - 1, now, now + 1] : [now, now - 1, now - 2];
  const chosen = opener.startsWith('ce') ? now : (years.find(fits) ?? now);
  return pointDate(next, 'season', ...stretch(chosen));
}

/** `en 2000`, `fin 2023`, `les années 1990`, `entre 2019 et 2021`, `l’année 2023`, `(2019)`. */
function readYear(context: DateContext, index: number): FoundDate | null {
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

/** `14 h 30`, `14h30`, `à 7 heures`, `vers minuit`. No interval: the day stands elsewhere. */
function readTime(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const opened = /^(?:à|vers|dès|avant|après|depuis)$/u.test(norms[index] ?? '');
  const at = opened ? index + 1 : index;
  if (opened && /^(?:midi|minuit)$/u.test(norms[at] ?? '')) return pointDate(at + 1, 'hour', null);
  const hour = numberAt(context, at, 0, 24);
  if (hour === null || !/^(?:h|heures?)$/u.test(norms[at + 1] ?? '')) return null;
  const dot = norms[at + 1] === 'h' && norms[at + 2] === '.' ? 1 : 0;
  const minute = numberAt(context, at + 2 + dot, 0, 59);
  if (minute !== null && /^\d{2}$/u.test(norms[at + 2 + dot] ?? ''))
    return pointDate(at + 3 + dot, 'minute', null);
  // `jeudi, 20h sur la place` is a time, `24h de garde à vue` and `en 20h` are lengths.
  const glued =
    norms[at + 1] === 'h' && hour < 24 && context.tokens[at]?.end === context.tokens[at + 1]?.start;
  const length =
    /^(?:en|pendant|durant|de|d'|les|ces|dernières|depuis)$/u.test(norms[at - 1] ?? '') ||
    /^d[e']$/u.test(norms[at + 2] ?? '');
  return opened || (glued && !length) ? pointDate(at + 2, 'hour', null) : null;
}
