import type { ClaimFrame, ClauseDate, CountedQuantity, LoadedTermMention } from '../claims/claim.ts';
import type { FieldWriters } from './frame-fields.ts';
import { writeSpan, zigzag } from './frame-numbers.ts';
import { APPROXIMATIONS, DATE_ROLES, PRECISIONS } from './frame-values.ts';
import { dayOf, type FrameOutput } from './write-frame.ts';

/** Up to so many quantities, dates and loaded terms are told by one number; that many by another behind it. */
export const MANY_MARKS = 3;
/** Whole numbers below this are kept as such, others as doubles. */
export const LARGEST_WHOLE = 2 ** 50;

/** Writes how many quantities, dates and loaded terms a claim has. */
export function writeMarkCounts(
  { quantities, dates, loadedTerms }: ClaimFrame,
  { fields }: FrameOutput,
): void {
  const counts = [quantities.length, dates.length, loadedTerms.length];
  const few = counts.map((count) => Math.min(count, MANY_MARKS));
  fields.marks.put((few[0] ?? 0) + (MANY_MARKS + 1) * ((few[1] ?? 0) + (MANY_MARKS + 1) * (few[2] ?? 0)));
  for (const count of counts) if (count >= MANY_MARKS) fields.more.put(count - MANY_MARKS);
}

/** Writes the quantities of a claim. */
export function writeQuantities(
  quantities: readonly CountedQuantity[],
  { fields, things }: FrameOutput,
): void {
  let end = 0;
  for (const quantity of quantities) {
    const { value, low, high, unit, counted, countedSpan } = quantity;
    const lowKind = Object.is(low, value) ? 0 : low === Number.NEGATIVE_INFINITY ? 1 : 2;
    const highKind = Object.is(high, value) ? 0 : high === Number.POSITIVE_INFINITY ? 1 : 2;
    const approximation = APPROXIMATIONS.indexOf(quantity.approximation);
    const bounds = lowKind + 3 * highKind;
    fields.quantity.put(approximation + APPROXIMATIONS.length * ((quantity.ordinal ? 1 : 0) + 2 * bounds));
    fields.quantityParts.put(
      (unit === null ? 0 : 1) | (counted === null ? 0 : 2) | (countedSpan === null ? 0 : 4),
    );
    writeSpan(quantity, end, 0, fields.markGap, fields.markLength);
    end = quantity.end;
    writeNumber(value, fields);
    if (lowKind === 2) writeNumber(low, fields);
    if (highKind === 2) writeNumber(high, fields);
    if (unit !== null) things.string(unit);
    if (counted !== null) things.string(counted);
    if (countedSpan !== null)
      writeSpan(countedSpan, end, counted?.length ?? 0, fields.countedGap, fields.countedLength);
    things.list(quantity.of);
  }
}

/** Writes the dates of a claim; `published` is the number of the day they count from. */
export function writeDates(dates: readonly ClauseDate[], published: number, { fields }: FrameOutput): void {
  let end = 0;
  for (const { from, to, ...date } of dates) {
    const first = dayOf(from);
    const last = dayOf(to);
    const days = (first === null ? 0 : 1) + (last === null ? 0 : 2);
    const role = DATE_ROLES.indexOf(date.role);
    fields.date.put(
      PRECISIONS.indexOf(date.precision) + PRECISIONS.length * (role + DATE_ROLES.length * days),
    );
    writeSpan(date, end, 0, fields.markGap, fields.markLength);
    end = date.end;
    if (first !== null) fields.dateDay.put(zigzag(first - published));
    if (last !== null) fields.dateDay.put(zigzag(last - (first ?? published)));
    fields.dateClause.put(date.clause);
  }
}

/** Writes the loaded terms of a claim. */
export function writeLoadedTerms(terms: readonly LoadedTermMention[], { fields, things }: FrameOutput): void {
  let end = 0;
  for (const { set, term, load, ...span } of terms) {
    things.list([set, term, load]);
    writeSpan(span, end, term.length, fields.markGap, fields.markLength);
    end = span.end;
  }
}

/** A whole number as twice its size and sign plus one, any other as 0 and the bytes of a double. */
function writeNumber(value: number, fields: FieldWriters): void {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_WHOLE && !Object.is(value, -0)) {
    fields.value.put(1 + zigzag(value));
    return;
  }
  fields.value.put(0);
  const double = new DataView(new ArrayBuffer(8));
  double.setFloat64(0, value, true);
  for (let at = 0; at < 8; at++) fields.octet.put(double.getUint8(at));
}
