import type { ClaimView } from './claim-view.ts';
import { isSameParticipant } from './same-participant.ts';

/**
 * True where both claims name places or countries and none is the same: fifteen people hurt in Japan are not three hurt
 * in Paris. A place within another counts as another, so this is a sign and no proof.
 */
export function namePlacesApart({ places: mine }: ClaimView, { places: theirs }: ClaimView): boolean {
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((a) => theirs.some((b) => isSameParticipant(a.keys, b.keys)));
}
