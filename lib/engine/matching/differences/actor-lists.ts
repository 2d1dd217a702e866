import type { EntityMention } from '../../claims/claim.ts';
import type { Span } from '../../text/span.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';

/** Persons and bodies that a sentence names in one breath: `Anne Martin, Paul Durand et leur avocat`. */
export interface ActorList extends Span {
  readonly members: readonly EntityMention[];
}

/** The lists of a sentence in its order; one that is named alone is a list of one. Pronouns and places are left out. */
export const actorListsOf = onceEach(({ claim, text }: PairSide): readonly ActorList[] => {
  const lists: ActorList[] = [];
  for (const entity of claim.frame.entities.filter(isActor)) {
    const last = lists.at(-1);
    const isJoined = last && JOINT.test(text.slice(last.end, entity.start));
    if (!isJoined) lists.push({ start: entity.start, end: entity.end, members: [entity] });
    else lists[lists.length - 1] = { start: last.start, end: entity.end, members: [...last.members, entity] };
  }
  return lists;
});

function isActor(entity: EntityMention): boolean {
  return entity.kind === 'person' && (!entity.resolved || entity.heldRole !== null);
}

/** What stands between two members; an apposition (`le ministre, Paul Durand`) has no `et`, but one person's keys. */
const JOINT =
  /^\s*(?:\([^)]*\)\s*)?(?:,|et|ou|ainsi que|comme|avec|, et|ou encore|, ainsi que)\s+(?:de\s+)?(?:(?:le|la|les|son|sa|ses|leur|l['’]|du|de la)\s*)?(?:bras droit,?\s*)?$/iu;
