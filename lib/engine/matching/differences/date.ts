import { type Span, textOf } from '../../text/span.ts';
import { YEARS } from '../../text/units.ts';
import { areApart } from '../compare-dates.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import type { Difference } from '../report.ts';
import { type DatePhrase, datePhrasesOf, meet } from './date-phrases.ts';
import { findDatedAct } from './dated-acts.ts';
import { type DifferenceDetector, difference, type MatchedPair } from './detector.ts';

/**
 * Dates of the same thing: told more or less precisely they differ; days that cannot be one conflict, and so
 * do two weekdays given to one day.
 */
export const dateDifferences: DifferenceDetector = {
  kind: 'date',
  detect(pair) {
    const mine = datePhrasesOf(pair.here);
    const theirs = datePhrasesOf(pair.there);
    const free = theirs.filter((b) => !mine.some((a) => isAlike(a, b)));
    const found: Difference[] = [];
    for (const a of mine.filter((each) => !theirs.some((b) => isAlike(each, b)))) {
      const b = free.filter((each) => isOneTime(a, each)).sort((x, y) => shared(a, y) - shared(a, x))[0];
      if (b) found.push(difference('date', areTwoWeekdays(a, b) ? 'conflict' : 'differs', pair, a, b));
    }
    if (found.length > 0) return found.slice(0, MOST);
    const apart = [...findDaysApart(pair, mine, theirs), ...findSinceWhen(pair, mine, theirs)];
    if (apart.length > 0) return apart;
    const moments = findMoments(pair, mine, theirs);
    return moments.length > 0 ? moments : findDateOnce(pair, mine, theirs);
  },
};

/** A sentence rarely tells more times of one act. */
const MOST = 2;

/** Told with the same words, `ce` aside. */
function isAlike(a: DatePhrase, b: DatePhrase): boolean {
  return a.parts.size === b.parts.size && a.parts.size > 0 && shared(a, b) === a.parts.size;
}

function shared(a: DatePhrase, b: DatePhrase): number {
  return [...a.parts].filter((part) => b.parts.has(part)).length;
}

/** True where both may be one moment and are told apart. */
function isOneTime(a: DatePhrase, b: DatePhrase): boolean {
  if (a.parts.size === 0 || b.parts.size === 0) return false;
  if (a.range && b.range && meet(a.range, b.range)) return !isWide(a, b);
  // Which Monday a headline means is a guess: the name of the day decides.
  if (a.range && b.range) return sharesWeekday(a, b) && !(hasDay(a) && hasDay(b));
  // Without a day of publication the weekday or the hour has to do.
  return shared(a, b) > 0 || (isHour(a) && isHour(b));
}

function sharesWeekday(a: DatePhrase, b: DatePhrase): boolean {
  return valuesOf(a, 'weekday').some((day) => b.parts.has(day));
}

function sharesDay(a: DatePhrase, b: DatePhrase): boolean {
  return valuesOf(a, 'day').some((day) => b.parts.has(day));
}

/** True where the day of the month is told. */
function hasDay(date: DatePhrase): boolean {
  return valuesOf(date, 'day').length > 0;
}

/** A day within a year tells little: `mardi`, `en 2024`. Days; sane range 40 to 200. */
const WIDE_DAYS = 100;

function isWide(a: DatePhrase, b: DatePhrase): boolean {
  const length = ({ range }: DatePhrase) => (range ? range.to - range.from : 0);
  return Math.max(length(a), length(b)) > WIDE_DAYS && a.role !== b.role;
}

function isHour({ parts }: DatePhrase): boolean {
  return [...parts].every((part) => part.startsWith('hour:'));
}

/** `samedi à dimanche`, `lundi 9 avril`: one day by the calendar, two by the words. */
function areTwoWeekdays(a: DatePhrase, b: DatePhrase): boolean {
  const mine = valuesOf(a, 'weekday');
  const theirs = valuesOf(b, 'weekday');
  const one = (mine.length === 1 || theirs.length === 1) && a.role === 'point' && b.role === 'point';
  return one && mine.length > 0 && theirs.length > 0 && !mine.some((day) => theirs.includes(day));
}

function valuesOf({ parts }: DatePhrase, part: string): readonly string[] {
  return [...parts].filter((each) => each.startsWith(`${part}:`));
}

/** The only day of each side, where one act took place on both: that cannot be. */
function findDaysApart(
  pair: MatchedPair,
  mine: readonly DatePhrase[],
  theirs: readonly DatePhrase[],
): readonly Difference[] {
  const [a, another] = mine.filter(isDay);
  const [b, oneMore] = theirs.filter(isDay);
  if (!a?.range || !b?.range || another || oneMore) return [];
  // A weekday with two days of the month: one side has miscounted.
  const isMiscounted = sharesWeekday(a, b) && hasDay(a) && hasDay(b) && !sharesDay(a, b);
  if (isMiscounted) return [difference('date', 'conflict', pair, a, b)];
  if (meet(a.range, b.range) || !isNamed(a) || !isNamed(b)) return [];
  if (!(hasDay(a) || hasDay(b)) && sharesWeekday(a, b)) return [];
  if (!areApart(a.range, b.range) && (isNightly(a) || isNightly(b))) return findNights(pair, a, b);
  const isSameAct = pair.alignment.concepts.some(
    ({ relation, agent, patient, here, there }) =>
      relation === 'same' && agent + patient > 0 && here.clause === a.clause && there.clause === b.clause,
  );
  const isOneDay = areApart(a.range, b.range) && isSameAct;
  return isOneDay || findDatedAct(pair, a, b) ? [difference('date', 'conflict', pair, a, b)] : [];
}

/** `mardi soir`, `mercredi`: by the clock of another place, or after midnight, one night has two days. */
function findNights(pair: MatchedPair, a: DatePhrase, b: DatePhrase): readonly Difference[] {
  return findDatedAct(pair, a, b) ? [difference('date', 'differs', pair, a, b)] : [];
}

function isNightly(date: DatePhrase): boolean {
  return valuesOf(date, 'day-part').length > 0 || valuesOf(date, 'hour').length > 0;
}

function isNamed(date: DatePhrase): boolean {
  return hasDay(date) || valuesOf(date, 'weekday').length > 0;
}

function isDay({ range, role }: DatePhrase): boolean {
  return role === 'point' && range !== null && range.to - range.from <= 1;
}

/** A moment told by its distance to another (`quatre jours avant l’attaque`) where the other side names it otherwise. */
function findMoments(
  pair: MatchedPair,
  mine: readonly DatePhrase[],
  theirs: readonly DatePhrase[],
): readonly Difference[] {
  const [a] = momentsOf(pair.here);
  const [b] = momentsOf(pair.there);
  const isAlreadyTold = a && b && textOf(pair.here.text, a) === textOf(pair.there.text, b);
  const here = a ?? (b && only(mine));
  const there = b ?? (a && only(theirs));
  return here && there && !isAlreadyTold ? [difference('date', 'differs', pair, here, there)] : [];
}

/** The day of what is told, where only one side says it at all. */
function findDateOnce(
  pair: MatchedPair,
  mine: readonly DatePhrase[],
  theirs: readonly DatePhrase[],
): readonly Difference[] {
  if (mine.length > 0 && theirs.length > 0) return [];
  const tells = (date: DatePhrase) =>
    date.clause === 0 && ['weekday', 'day', 'day-part'].some((part) => valuesOf(date, part).length > 0);
  const a = mine.find(tells);
  const b = theirs.find(tells);
  return a || b ? [difference('date', 'differs', pair, a ?? null, b ?? null)] : [];
}

const momentsOf = onceEach(({ text, language }: PairSide): readonly Span[] => {
  return [...text.matchAll(language.datePhrases.relativeMoment)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
});

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** `depuis 2000` and `en 24 ans`. */
function findSinceWhen(
  pair: MatchedPair,
  mine: readonly DatePhrase[],
  theirs: readonly DatePhrase[],
): readonly Difference[] {
  const year = (dates: readonly DatePhrase[]) => dates.find((date) => valuesOf(date, 'year').length > 0);
  const [a, b] = [year(mine), year(theirs)];
  const [x, y] = [lengthSince(pair.here), lengthSince(pair.there)];
  if (a && y && !b) return [difference('date', 'differs', pair, a, y)];
  return b && x && !a ? [difference('date', 'differs', pair, x, b)] : [];
}

/** A number of years before which something was last so, or null. */
function lengthSince({ claim, text, language }: PairSide): Span | null {
  const { sinceBefore } = language.amounts;
  return (
    claim.frame.quantities.find(
      ({ unit, start }) => unit !== null && YEARS.has(unit) && sinceBefore.test(text.slice(0, start)),
    ) ?? null
  );
}
