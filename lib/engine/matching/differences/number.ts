import type { PairSide } from '../pair-side.ts';
import type { Difference } from '../report.ts';
import { type Amount, amountsOf } from './amounts.ts';
import { findDegreeOnce } from './degree-once.ts';
import { type DifferenceDetector, difference, type MatchedPair } from './detector.ts';
import { findNumberOnce } from './number-once.ts';
import { verdictOf } from './number-verdict.ts';
import { type AmountPair, pairAmounts } from './pair-amounts.ts';

/**
 * Amounts that count the same thing and are not told alike. Wordings that allow each other (rounding,
 * `plus de`, `plusieurs`) only differ; a count of people that moved is an update; the rest conflicts.
 */
export const numberDifferences: DifferenceDetector = {
  kind: 'number',
  detect(pair) {
    const here = amountsOf(pair.here, pair.concepts);
    const there = amountsOf(pair.there, pair.concepts);
    const pairs = pairAmounts(here, there, pair.here.language);
    const told = pairs
      .filter((each) => !isToldAlike(each) && !tellsBoth(each, pair))
      .map((each): Difference => {
        return difference('number', verdictOf(each, pair), pair, each.here, each.there);
      });
    const once = findNumberOnce(
      pair,
      here.filter((amount) => pairs.every((each) => each.here !== amount)),
      there.filter((amount) => pairs.every((each) => each.there !== amount)),
    );
    return [...told, ...findDegreeOnce(pair, here.filter(isDegree), there.filter(isDegree)), ...once];
  },
};

function isDegree({ unit }: Amount): boolean {
  return unit === 'degree';
}

/** Figures up to this stand in many sentences by chance. */
const SMALL_FIGURE = 12;

/**
 * True where a side has the other's figure as well (`207 voix, contre 220 pour elle`): it tells what the other does,
 * and something more.
 */
function tellsBoth({ here, there }: AmountPair, pair: MatchedPair): boolean {
  if (here.value === there.value) return false;
  return tellsFigure(pair.there, here) || tellsFigure(pair.here, there);
}

function tellsFigure({ tokens }: PairSide, { value, vague }: Amount): boolean {
  if (vague || value <= SMALL_FIGURE) return false;
  return tokens.some((token) => token.kind === 'number' && Number(token.norm) === value);
}

function isToldAlike({ here, there }: AmountPair): boolean {
  const isOneWording = here.words === there.words && here.approximation === there.approximation;
  return isOneWording && here.unit === there.unit && here.value === there.value;
}
