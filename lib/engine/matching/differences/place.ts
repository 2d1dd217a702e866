import type { EntityMention } from '../../claims/claim.ts';
import { LOCATIVE_BEFORE } from '../../lexicon/fr/clause-words.ts';
import type { Difference } from '../report.ts';
import { isSameParticipant } from '../same-participant.ts';
import { type DifferenceDetector, difference, type MatchedPair } from './detector.ts';

/**
 * The place one side names more closely than the other (`Hanoï`, `Vietnam`), and the one place of each side where
 * they are two (`à Lyon`, `à Grenoble`). Never called a conflict: a suburb and its city are two names as well.
 */
export const placeDifferences: DifferenceDetector = {
  kind: 'place',
  detect(pair) {
    const found: Difference[] = [];
    const theirs = pair.there.frame.entities.filter((entity) => isPlace(entity, pair.there.text));
    for (const mine of pair.here.frame.entities.filter((entity) => isPlace(entity, pair.here.text))) {
      const nested = theirs.find(
        (other) => isSameParticipant(mine.keys, other.keys) && isCity(mine) !== isCity(other),
      );
      if (
        nested &&
        !theirs.some((other) => isCity(other) === isCity(mine) && isSameParticipant(mine.keys, other.keys))
      )
        found.push(difference('place', 'differs', pair, mine, nested));
    }
    const apart = found.length === 0 ? findPlacesApart(pair, theirs) : null;
    return apart ? [apart] : found;
  },
};

/** The only place of each side, both cities or both countries, where nothing says that they are one. */
function findPlacesApart(pair: MatchedPair, theirs: readonly EntityMention[]): Difference | null {
  const mine = pair.here.frame.entities.filter((entity) => isPlace(entity, pair.here.text));
  const [here, another] = mine;
  const [there, oneMore] = theirs;
  if (!here || !there || another || oneMore || isCity(here) !== isCity(there)) return null;
  return isSameParticipant(here.keys, there.keys) ? null : difference('place', 'differs', pair, here, there);
}

/** True where the words in front say where it takes place; without them a capital stands for its state, who acts. */
function isPlace(entity: EntityMention, text: string): boolean {
  const isPlaceName = (entity.kind === 'place' || entity.kind === 'country') && !entity.resolved;
  return isPlaceName && LOCATIVE_BEFORE.test(text.slice(Math.max(0, entity.start - 20), entity.start));
}

function isCity(entity: EntityMention): boolean {
  return entity.keys.some((key) => key.startsWith('place:'));
}
