import type { Span } from '../text/span.ts';
import { PACK_LIMITS } from './limits.ts';
import type { NumberReader, NumberWriter } from './number-code.ts';
import { damaged } from './pack-error.ts';

/** A whole number of either sign as one from 0 on, near 0 the smallest. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** The number that `zigzag` made one from 0 on. */
export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/** Writes a span by its distance from a place behind which it is likely, and its length by that from a likely one. */
export function writeSpan(
  { start, end }: Span,
  from: number,
  length: number,
  starts: NumberWriter,
  lengths: NumberWriter,
): void {
  starts.put(zigzag(start - from));
  lengths.put(zigzag(end - start - length));
}

/** The span that `writeSpan` wrote. @throws {PackError} where it is no stretch of any text. */
export function readSpan(from: number, length: number, starts: NumberReader, lengths: NumberReader): Span {
  const start = from + unzigzag(starts.next());
  const end = start + length + unzigzag(lengths.next());
  if (start < 0 || end < start || end > PACK_LIMITS.offset)
    throw damaged(`a span ${start}..${end}`, `0 to ${PACK_LIMITS.offset}`);
  return { start, end };
}
