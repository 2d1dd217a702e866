import type { ClauseDate } from '../../claims/claim.ts';
import type { DatePhraseWords } from '../../lexicon/date-phrase-words.ts';
import type { Span } from '../../text/span.ts';
import type { DayRange } from '../compare-dates.ts';
import { rangeOf } from '../compare-dates.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';

/** One date of a sentence with all that is said of it: `vendredi 22 mars, dans la soirée`. */
export interface DatePhrase extends Span {
  /** The days it may mean; null for lengths of time, bare hours, or where the day of publication is unknown. */
  readonly range: DayRange | null;
  readonly role: ClauseDate['role'];
  readonly clause: number;
  /** What it tells, such as `weekday:dimanche`, `day:22`. */
  readonly parts: ReadonlySet<string>;
}

/** The dates of a sentence in its order, those that tell one moment joined. */
export const datePhrasesOf = onceEach(({ claim, text, language }: PairSide): readonly DatePhrase[] => {
  const words = language.datePhrases;
  const phrases: DatePhrase[] = [];
  for (const date of claim.frame.dates) {
    const last = phrases.at(-1);
    const isJoined = last && words.joint.test(text.slice(last.end, date.start));
    const joined = isJoined ? join(last, date, text, words) : null;
    if (joined) phrases[phrases.length - 1] = joined;
    else phrases.push(read(date, text, words));
  }
  return phrases;
});

function read(date: ClauseDate, text: string, words: DatePhraseWords): DatePhrase {
  const { start, end, from, to, role, clause } = date;
  const range = from !== null && to !== null ? rangeOf({ ...date, from, to }) : null;
  return { start, end, range, role, clause, parts: partsOf(text.slice(start, end), words) };
}

/** Both as one where their days meet or one of them is only an hour; null where they are two dates. */
function join(phrase: DatePhrase, date: ClauseDate, text: string, words: DatePhraseWords): DatePhrase | null {
  const next = read(date, text, words);
  if (phrase.range && next.range && !meet(phrase.range, next.range)) return null;
  if (phrase.role !== next.role) return null;
  const range = narrower(phrase.range, next.range);
  return { ...phrase, end: next.end, range, parts: partsOf(text.slice(phrase.start, next.end), words) };
}

function narrower(a: DayRange | null, b: DayRange | null): DayRange | null {
  if (a === null || b === null) return a ?? b;
  return b.to - b.from < a.to - a.from ? b : a;
}

/** True where some day is in both ranges. */
export function meet(a: DayRange, b: DayRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function partsOf(wording: string, { parts, simplify }: DatePhraseWords): ReadonlySet<string> {
  const told = new Set<string>();
  for (const [part, words] of parts)
    for (const [word] of wording.matchAll(words)) told.add(`${part}:${simplify(part, word)}`);
  return told;
}
