import type { ClauseDate, CountedQuantity, LoadedTermMention } from '../claims/claim.ts';
import type { FieldReaders } from './frame-fields.ts';
import { readSpan, unzigzag } from './frame-numbers.ts';
import { APPROXIMATIONS, DATE_ROLES, PRECISIONS, valueAt } from './frame-values.ts';
import { PACK_LIMITS } from './limits.ts';
import { damaged } from './pack-error.ts';
import { readEach } from './read-each.ts';
import { type FrameInput, readDay } from './read-frame.ts';
import { MANY_MARKS } from './write-marks.ts';

/** How many of each a claim has. */
export interface MarkCounts {
  readonly quantities: number;
  readonly dates: number;
  readonly loadedTerms: number;
}

/** Reads how many quantities, dates and loaded terms a claim has. */
export function readMarkCounts({ fields }: FrameInput): MarkCounts {
  const marks = fields.marks.next((MANY_MARKS + 1) ** 3 - 1);
  const count = (unit: number) => {
    const few = Math.floor(marks / unit) % (MANY_MARKS + 1);
    return few < MANY_MARKS ? few : few + fields.more.next(PACK_LIMITS.mentionsPerClaim);
  };
  return {
    quantities: count(1),
    dates: count(MANY_MARKS + 1),
    loadedTerms: count((MANY_MARKS + 1) ** 2),
  };
}

/** Reads the quantities of a claim. */
export function readQuantities(count: number, { fields, things }: FrameInput): readonly CountedQuantity[] {
  let last = 0;
  return readEach(count, (): CountedQuantity => {
    const kinds = fields.quantity.next(18 * APPROXIMATIONS.length - 1);
    const rest = Math.floor(kinds / APPROXIMATIONS.length);
    const parts = fields.quantityParts.next(7);
    const span = readSpan(last, 0, fields.markGap, fields.markLength);
    last = span.end;
    const value = readNumber(fields);
    const lowKind = (rest >> 1) % 3;
    const highKind = Math.floor((rest >> 1) / 3);
    const low = lowKind === 0 ? value : lowKind === 1 ? Number.NEGATIVE_INFINITY : readNumber(fields);
    const high = highKind === 0 ? value : highKind === 1 ? Number.POSITIVE_INFINITY : readNumber(fields);
    const unit = parts & 1 ? things.string() : null;
    const counted = parts & 2 ? things.string() : null;
    return {
      ...span,
      value,
      low,
      high,
      approximation: valueAt(APPROXIMATIONS, kinds % APPROXIMATIONS.length, 'approximation'),
      unit,
      ordinal: (rest & 1) === 1,
      counted,
      countedSpan:
        parts & 4 ? readSpan(last, counted?.length ?? 0, fields.countedGap, fields.countedLength) : null,
      of: things.list(),
    };
  });
}

/** Reads the dates of a claim; `published` is the number of the day they count from. */
export function readDates(count: number, published: number, { fields }: FrameInput): readonly ClauseDate[] {
  let end = 0;
  return readEach(count, (): ClauseDate => {
    const kinds = fields.date.next(PRECISIONS.length * DATE_ROLES.length * 4 - 1);
    const rest = Math.floor(kinds / PRECISIONS.length);
    const days = Math.floor(rest / DATE_ROLES.length);
    const span = readSpan(end, 0, fields.markGap, fields.markLength);
    end = span.end;
    const first = days & 1 ? published + unzigzag(fields.dateDay.next()) : null;
    const last = days & 2 ? (first ?? published) + unzigzag(fields.dateDay.next()) : null;
    return {
      ...span,
      from: readDay(first),
      to: readDay(last),
      precision: valueAt(PRECISIONS, kinds % PRECISIONS.length, 'precision'),
      role: valueAt(DATE_ROLES, rest % DATE_ROLES.length, 'role of a date'),
      clause: fields.dateClause.next(PACK_LIMITS.offset),
    };
  });
}

/** Reads the loaded terms of a claim. */
export function readLoadedTerms(count: number, { fields, things }: FrameInput): readonly LoadedTermMention[] {
  let end = 0;
  return readEach(count, (): LoadedTermMention => {
    const [set, term, load, ...more] = things.list();
    if (set === undefined || term === undefined || load === undefined || more.length > 0)
      throw damaged('a loaded term of another length', 'set, term and load');
    const span = readSpan(end, term.length, fields.markGap, fields.markLength);
    end = span.end;
    return { ...span, set, term, load };
  });
}

function readNumber(fields: FieldReaders): number {
  const coded = fields.value.next();
  if (coded > 0) return unzigzag(coded - 1);
  const double = new DataView(new ArrayBuffer(8));
  for (let at = 0; at < 8; at++) double.setUint8(at, fields.octet.next(0xff));
  return double.getFloat64(0, true);
}
