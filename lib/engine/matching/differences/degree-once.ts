import type { Difference } from '../report.ts';
import type { Amount } from './amounts.ts';
import { difference, type MatchedPair } from './detector.ts';

/** How far from its act a degree may stand, in characters: `a été en grande partie détruit`. */
const NEAR_ACT = 4;

/** `partiellement censuré`, `censuré`: only one side says how far the same act went. */
export function findDegreeOnce(
  pair: MatchedPair,
  here: readonly Amount[],
  there: readonly Amount[],
): readonly Difference[] {
  const [a] = here;
  const [b] = there;
  const degree = a ?? b;
  if (!degree || (a && b) || degree.low === 1) return [];
  const acts = pair.alignment.concepts
    .filter(({ relation }) => relation !== 'opposite')
    .map((each) => (a ? ([each.here, each.there] as const) : ([each.there, each.here] as const)));
  const found =
    acts.find(([act]) => act.start >= degree.end && act.start - degree.end <= NEAR_ACT) ??
    acts.find(([act]) => act.end <= degree.start && degree.start - act.end <= NEAR_ACT);
  if (!found) return [];
  const [act, other] = found;
  const whole = { start: Math.min(degree.start, act.start), end: Math.max(degree.end, act.end) };
  return [difference('number', 'differs', pair, a ? whole : other, a ? other : whole)];
}
