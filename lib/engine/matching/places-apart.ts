import type { EntityMention } from '../claims/claim.ts';
import type { ClaimView } from './claim-view.ts';
import { isSameParticipant } from './same-participant.ts';

/**
 * True where both claims name places or countries and none is the same: fifteen people hurt in Japan are not three hurt
 * in Paris. A place within another counts as another, so this is a sign and no proof.
 */
export function namePlacesApart(here: ClaimView, there: ClaimView): boolean {
  const mine = here.claim.frame.entities.filter(isPlace);
  const theirs = there.claim.frame.entities.filter(isPlace);
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((a) => theirs.some((b) => isSameParticipant(a.keys, b.keys)));
}

function isPlace({ kind }: EntityMention): boolean {
  return kind === 'place' || kind === 'country';
}
