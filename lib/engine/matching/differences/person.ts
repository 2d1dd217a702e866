import type { EntityMention } from '../../claims/claim.ts';
import { areDifferentPersons } from '../same-participant.ts';
import { type DifferenceDetector, difference } from './detector.ts';

/** Two names for the holder of one role (`le père de X`, `le ministre de la Défense`): both cannot be right. */
export const personDifferences: DifferenceDetector = {
  kind: 'person',
  detect(pair) {
    const mine = pair.here.frame.entities.filter(isNamed);
    const theirs = pair.there.frame.entities.filter(isNamed);
    return mine.flatMap((a) =>
      theirs
        .filter((b) => sharesRole(a, b) && areDifferentPersons(a.keys, b.keys))
        .map((b) => difference('person', 'conflict', pair, nameSpan(a), nameSpan(b))),
    );
  },
};

function isNamed(entity: EntityMention): boolean {
  return entity.kind === 'person' && !entity.resolved;
}

function sharesRole(a: EntityMention, b: EntityMention): boolean {
  return a.heldRole !== null && a.heldRole === b.heldRole;
}

function nameSpan(entity: EntityMention): EntityMention['nameSpan'] & object {
  return entity.nameSpan ?? entity;
}
