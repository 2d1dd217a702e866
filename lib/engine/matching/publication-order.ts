import { publicationDay } from './days-between.ts';
import type { PairSide } from './pair-side.ts';

/** Days by which `there` was published later than `here`, negative where earlier; null where a day is unknown. */
export function daysLater(here: PairSide, there: PairSide): number | null {
  const first = publicationDay(here.published);
  const second = publicationDay(there.published);
  return first === null || second === null ? null : second - first;
}
