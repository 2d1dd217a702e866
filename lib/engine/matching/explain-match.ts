import type { Claim } from '../claims/claim.ts';
import { type Span, textOf } from '../text/span.ts';
import type { Alignment } from './align-claims.ts';
import { isPoint } from './compare-dates.ts';
import type { Reason } from './report.ts';
import { isSameParticipant } from './same-participant.ts';

/** Reasons shown for a match at most; more than these nobody reads. */
const MAX_REASONS = 6;

/** Says in the articles' own words why two claims were judged to be one fact: acts, numbers, dates, participants. */
export function explainMatch(here: Claim, there: Claim, alignment: Alignment): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (kind: Reason['kind'], a: Span, b: Span) =>
    reasons.push({ kind, here: textOf(here.text, a), there: textOf(there.text, b) });
  for (const pair of alignment.concepts)
    if (pair.relation !== 'opposite') add('concept', pair.here, pair.there);
  for (const pair of alignment.quantities) add('number', pair.here, pair.there);
  for (const mine of here.frame.dates.filter((date) => isPoint(date))) {
    const theirs = there.frame.dates.find(
      (date) => isPoint(date) && date.from === mine.from && date.to === mine.to,
    );
    if (theirs) add('date', mine, theirs);
  }
  for (const mine of here.frame.entities) {
    const theirs = there.frame.entities.find((other) => isSameParticipant(mine.keys, other.keys));
    if (theirs) add('participant', mine, theirs);
  }
  return dropRepeats(reasons).slice(0, MAX_REASONS);
}

function dropRepeats(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const id = `${reason.kind}|${reason.here.toLowerCase()}|${reason.there.toLowerCase()}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
