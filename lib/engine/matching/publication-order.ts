import { parseDay } from '../text/civil-day.ts';
import type { PairSide } from './pair-side.ts';

/** Days by which `there` was published later than `here`, negative where earlier; null where a day is unknown. */
export function daysLater(here: PairSide, there: PairSide): number | null {
  const first = here.published === null ? null : parseDay(here.published);
  const second = there.published === null ? null : parseDay(there.published);
  return first === null || second === null ? null : second - first;
}
