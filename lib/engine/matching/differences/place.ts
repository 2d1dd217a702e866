import type { EntityMention } from '../../claims/claim.ts';
import type { Difference } from '../report.ts';
import { isSameParticipant } from '../same-participant.ts';
import { type DifferenceDetector, difference } from './detector.ts';

/** The place one side names more closely than the other (`Hanoï`, `Vietnam`). */
export const placeDifferences: DifferenceDetector = {
  kind: 'place',
  detect(pair) {
    const found: Difference[] = [];
    const theirs = pair.there.frame.entities.filter(isPlace);
    for (const mine of pair.here.frame.entities.filter(isPlace)) {
      const nested = theirs.find(
        (other) => isSameParticipant(mine.keys, other.keys) && isCity(mine) !== isCity(other),
      );
      if (
        nested &&
        !theirs.some((other) => isCity(other) === isCity(mine) && isSameParticipant(mine.keys, other.keys))
      )
        found.push(difference('place', 'differs', pair, mine, nested));
    }
    return found;
  },
};

function isPlace(entity: EntityMention): boolean {
  return (entity.kind === 'place' || entity.kind === 'country') && !entity.resolved;
}

function isCity(entity: EntityMention): boolean {
  return entity.keys.some((key) => key.startsWith('place:'));
}
