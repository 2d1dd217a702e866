/** A day counted from 1970-01-01 (day 0) in the Gregorian calendar, without time zone; negative before. */
export type DayNumber = number;

/** A day as year, month 1..12 and day 1..31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a date, or null where it does not exist (`2023-02-29`, half a day). Years 1 to 9999. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  // Figures such as `1.8/6/2024` come here too.
  if (!(Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day))) return null;
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null;
  return countDays(year, month, day);
}

/** The day number of `YYYY-MM-DD`, or null where the text has another form or names no day. */
export function parseDay(text: string): DayNumber | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const [year, month, day] = [readDigits(text, 0, 4), readDigits(text, 5, 7), readDigits(text, 8, 10)];
  return year === null || month === null || day === null ? null : dayNumber(year, month, day);
}

/** The number of these ASCII digits; null where one is none. No regular expression: every pair of claims asks for days. */
function readDigits(text: string, start: number, end: number): number | null {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    number = 10 * number + digit;
  }
  return number;
}

/** True where `text` is `YYYY-MM-DD` and that day exists: not `2024-02-31`, nor any day before the year 1. */
export function isCalendarDay(text: string): boolean {
  return parseDay(text) !== null;
}

/** `YYYY-MM-DD`; days outside the years 1 to 9999 are cut to the nearest one inside. */
export function formatDay(day: DayNumber): string {
  const { year, month, day: date } = civilDay(Math.min(Math.max(day, FIRST_DAY), LAST_DAY));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Year, month and day of a day number. Source: Howard Hinnant, chrono-compatible low-level date algorithms. */
export function civilDay(day: DayNumber): CivilDay {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same date `months` later (earlier if negative); the 31st becomes the month's last day where there is none. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = civilDay(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return countDays(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function countDays(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

const FIRST_DAY = countDays(1, 1, 1);
const LAST_DAY = countDays(9999, 12, 31);
