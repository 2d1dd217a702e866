import type { Claim } from '../claims/claim.ts';
import type { Alignment } from './align-claims.ts';
import { isPoint } from './compare-dates.ts';
import type { Reason } from './report.ts';
import { isSameParticipant } from './same-participant.ts';

/** Reasons shown for a match at most; more than these nobody reads. */
const MAX_REASONS = 6;

/** Says in the articles' own words why two claims were judged to be one fact: acts, numbers, dates, participants. */
export function explainMatch(here: Claim, there: Claim, alignment: Alignment): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const { here: a, there: b, relation } of alignment.concepts)
    if (relation !== 'opposite')
      reasons.push({
        kind: 'concept',
        here: here.text.slice(a.start, a.end),
        there: there.text.slice(b.start, b.end),
      });
  for (const { here: a, there: b } of alignment.quantities)
    reasons.push({
      kind: 'number',
      here: here.text.slice(a.start, a.end),
      there: there.text.slice(b.start, b.end),
    });
  for (const a of here.frame.dates.filter((date) => isPoint(date))) {
    const b = there.frame.dates.find((date) => isPoint(date) && date.from === a.from && date.to === a.to);
    if (b)
      reasons.push({
        kind: 'date',
        here: here.text.slice(a.start, a.end),
        there: there.text.slice(b.start, b.end),
      });
  }
  for (const a of here.frame.entities) {
    const b = there.frame.entities.find((other) => isSameParticipant(a.keys, other.keys));
    if (b)
      reasons.push({
        kind: 'participant',
        here: here.text.slice(a.start, a.end),
        there: there.text.slice(b.start, b.end),
      });
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
