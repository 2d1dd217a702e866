import { FUTURE_CUES, NO_FUTURE } from '../lexicon/fr/calendar.ts';
import { readCalendarDate } from './calendar-date.ts';
import { type DayNumber, formatDay, parseDay } from './civil-day.ts';
import type { DateContext, FoundDate } from './date-context.ts';
import type { DateMention } from './date-mention.ts';
import { LONGEST_OPENING, opensDate, tellsTime } from './date-openers.ts';
import { readRelativeDate } from './relative-date.ts';
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
): readonly DateMention[] {
  const norms = tokens.map((token) => token.norm);
  const today = published === null ? null : parseDay(published);
  const mentions: DateMention[] = [];
  let index = 0;
  let time = nextTime(norms, 0);
  while (time < norms.length) {
    const at = index;
    const future = () => today !== null && speaksOfFuture(norms, at);
    const mayOpen = time - at <= LONGEST_OPENING && opensDate(norms[at] ?? '');
    const found = mayOpen ? readDate({ tokens, norms, text, today, future }, at) : null;
    const first = tokens[at];
    const last = found ? tokens[found.next - 1] : undefined;
    index = found && last ? found.next : at + 1;
    if (index > time) time = nextTime(norms, index);
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
function nextTime(norms: readonly string[], from: number): number {
  let at = from;
  while (at < norms.length && !tellsTime(norms[at] ?? '')) at++;
  return at;
}

function readDate(context: DateContext, index: number): FoundDate | null {
  const open = readOpener(context, index);
  if (open) {
    const inner = readPlain(context, open.next);
    if (inner && inner.role === 'point') return openSide(inner, open.role, context.today);
  }
  return readPlain(context, index);
}

function readPlain(context: DateContext, index: number): FoundDate | null {
  return readRelativeDate(context, index) ?? readCalendarDate(context, index);
}

const OPENERS: readonly (readonly [words: readonly string[], role: 'since' | 'until'])[] = [
  [['depuis'], 'since'],
  [['à', 'partir', 'de'], 'since'],
  [['à', 'partir', "d'"], 'since'],
  [['à', 'compter', 'de'], 'since'],
  [['dès'], 'since'],
  [["d'", 'ici', 'à'], 'until'],
  [["d'", 'ici'], 'until'],
  [["jusqu'", 'à'], 'until'],
  [["jusqu'", 'au'], 'until'],
  [["jusqu'"], 'until'],
  [['avant'], 'until'],
];

function readOpener({ norms }: DateContext, index: number): { next: number; role: 'since' | 'until' } | null {
  for (const [words, role] of OPENERS) {
    if (words.every((word, k) => norms[index + k] === word)) {
      const next = index + words.length;
      return { next: norms[next] === 'le' || norms[next] === 'la' ? skipArticle(norms, next) : next, role };
    }
  }
  return null;
}

/** `la semaine dernière` needs its article, `le 3 mai` does not mind losing it. */
function skipArticle(norms: readonly string[], index: number): number {
  return /^(?:\d|1er|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u.test(norms[index + 1] ?? '')
    ? index + 1
    : index;
}

function openSide(found: FoundDate, role: 'since' | 'until', today: DayNumber | null): FoundDate {
  if (found.from === null || found.to === null) return { ...found, role };
  if (role === 'since') return { ...found, role, to: today === null ? null : Math.max(today, found.from) };
  return { ...found, role, from: today !== null && today <= found.to ? today : null };
}

/** A clause is searched no further than this many tokens each way. */
const CLAUSE_REACH = 10;

function speaksOfFuture(norms: readonly string[], index: number): boolean {
  for (const step of [-1, 1]) {
    for (let k = 1; k <= CLAUSE_REACH; k++) {
      const norm = norms[index + step * k];
      if (norm === undefined || /^[.;:!?"()]$/u.test(norm)) break;
      if (FUTURE_CUES.has(norm)) return true;
      if (/..(?:[aeioué]?r)(?:a|ont)$/u.test(norm) && !NO_FUTURE.has(norm) && norm.length < 30) return true;
    }
  }
  return false;
}
