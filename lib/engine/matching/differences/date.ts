import type { Claim, ClauseDate } from '../../claims/claim.ts';
import { overlaps } from '../../text/span.ts';
import { areApart, isPoint, type PointDate, rangeOf } from '../compare-dates.ts';
import type { Difference } from '../report.ts';
import { type DifferenceDetector, difference } from './detector.ts';

/** Dates of the same thing: told more or less precisely they differ, days that cannot be one conflict. */
export const dateDifferences: DifferenceDetector = {
  kind: 'date',
  detect(pair) {
    const found: Difference[] = [];
    const mine = datesOfContent(pair.here);
    const theirs = datesOfContent(pair.there);
    for (const a of mine) {
      const meeting = theirs.filter((b) => a.from <= b.to && b.from <= a.to);
      for (const b of meeting) {
        const isToldAlike = a.from === b.from && a.to === b.to;
        if (!isToldAlike) found.push(difference('date', 'differs', pair, a, b));
      }
      // One date on each side, of one precision, about one act: that cannot be both days.
      const only = mine.length === 1 && theirs.length === 1 ? theirs[0] : undefined;
      if (
        meeting.length === 0 &&
        only &&
        a.precision === only.precision &&
        areDaysApart(a, only) &&
        sharesMainAct(pair.alignment.concepts)
      )
        found.push(difference('date', 'conflict', pair, a, only));
    }
    return found;
  },
};

/** The dates of what is told; the day a source said it (`a rapporté mardi`) is none of the fact's. */
function datesOfContent(claim: Claim): readonly PointDate[] {
  const content = claim.attribution?.content;
  return claim.frame.dates
    .filter((date): date is ClauseDate & PointDate => isPoint(date))
    .filter((date) => !content || overlaps(date, content));
}

function areDaysApart(a: PointDate, b: PointDate): boolean {
  const mine = rangeOf(a);
  const theirs = rangeOf(b);
  return mine !== null && theirs !== null && areApart(mine, theirs);
}

function sharesMainAct(
  concepts: readonly { readonly relation: string; readonly agent: number; readonly patient: number }[],
): boolean {
  return concepts.some((each) => each.relation === 'same' && each.agent + each.patient > 0);
}
