import type { Column } from './directory.ts';

/** Where each of some stretches begins that lie one behind the other from `start` on, and where the last one ends. */
export function startsOf(lengths: Column, start: number): Float64Array {
  const starts = new Float64Array(lengths.length + 1);
  let at = start;
  for (let n = 0; n < lengths.length; n++) {
    starts[n] = at;
    at += lengths[n] ?? 0;
  }
  starts[lengths.length] = at;
  return starts;
}
