import type { DateReader } from '../lexicon/date-reader.ts';
import type { Language } from '../lexicon/language.ts';
import { formatDay, parseDay } from './civil-day.ts';
import type { DateMention } from './date-mention.ts';
import type { Token } from './token.ts';

/**
 * The dates, times of day and lengths of time in a text, in order and without overlap, each as the closed
 * interval of days it may mean. `published` is the day against which `mardi` or `l’an dernier` are read,
 * `YYYY-MM-DD`; without it their interval is null. A weekday is the last one, the day of publication
 * included, unless `prochain` or a future tense in its clause says otherwise. Times of day (`14 h 30`) and
 * lengths of time have a null interval; an open side (`depuis 2000`, `d’ici mercredi`) ends at publication.
 * Tokens and text are one sentence or one article; linear.
 * chrono-node was rejected: it gives points instead of intervals, misses `en mars 2025`, reads the local clock.
 */
export function extractDates(
  tokens: readonly Token[],
  text: string,
  published: string | null,
  { dates, calendar }: Pick<Language, 'dates' | 'calendar'>,
): readonly DateMention[] {
  const norms = tokens.map((token) => token.norm);
  const today = published === null ? null : parseDay(published);
  const mentions: DateMention[] = [];
  let index = 0;
  let time = nextTime(norms, 0, dates);
  while (time < norms.length) {
    const at = index;
    const future = () => today !== null && speaksOfFuture(norms, at, dates);
    const mayOpen = time - at <= LONGEST_OPENING && dates.opens(norms[at] ?? '');
    const found = mayOpen ? dates.read({ tokens, norms, text, calendar, today, future }, at) : null;
    const first = tokens[at];
    const last = found ? tokens[found.next - 1] : undefined;
    index = found && last ? found.next : at + 1;
    if (index > time) time = nextTime(norms, index, dates);
    if (!found || !first || !last) continue;
    mentions.push({
      start: first.start,
      end: last.end,
      from: found.from === null ? null : formatDay(found.from),
      to: found.to === null ? null : formatDay(found.to),
      precision: found.precision,
      role: found.role,
    });
  }
  return mentions;
}

/** The first token from `from` on that tells a time; the number of tokens where none does. */
function nextTime(norms: readonly string[], from: number, { tellsTime }: DateReader): number {
  let at = from;
  while (at < norms.length && !tellsTime(norms[at] ?? '')) at++;
  return at;
}

/** `il y a plus de`, and a number in words between, in tokens. Sane: from 18 on, the longest that is read. */
const LONGEST_OPENING = 24;

/** A clause is searched no further than this many tokens each way. */
const CLAUSE_REACH = 10;

function speaksOfFuture(norms: readonly string[], index: number, { tellsFuture }: DateReader): boolean {
  for (const step of [-1, 1]) {
    for (let k = 1; k <= CLAUSE_REACH; k++) {
      const norm = norms[index + step * k];
      if (norm === undefined || /^[.;:!?"()]$/u.test(norm)) break;
      if (tellsFuture(norm)) return true;
    }
  }
  return false;
}
