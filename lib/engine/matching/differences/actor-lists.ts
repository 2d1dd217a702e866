import type { EntityMention } from '../../claims/claim.ts';
import type { Span } from '../../text/span.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';

/** Persons and bodies that a sentence names in one breath: `Anne Martin, Paul Durand et leur avocat`. */
export interface ActorList extends Span {
  readonly members: readonly EntityMention[];
  /** True where somebody of their own stands behind them: `Anne Martin et sa famille`. */
  readonly accompanied: boolean;
}

/** The lists of a sentence in its order; one that is named alone is a list of one. Pronouns and places are left out. */
export const actorListsOf = onceEach(({ claim, text, language }: PairSide): readonly ActorList[] => {
  const { listJoint, company } = language.people;
  const lists: ActorList[] = [];
  for (const entity of claim.frame.entities.filter(isActor)) {
    const last = lists.at(-1);
    const isJoined = last && listJoint.test(text.slice(last.end, entity.start));
    if (!isJoined)
      lists.push({ start: entity.start, end: entity.end, members: [entity], accompanied: false });
    else lists[lists.length - 1] = { ...last, end: entity.end, members: [...last.members, entity] };
  }
  return lists.map((list) => {
    const behind = company.exec(text.slice(list.end))?.[0] ?? '';
    return { ...list, end: list.end + behind.length, accompanied: behind !== '' };
  });
});

function isActor(entity: EntityMention): boolean {
  return entity.kind === 'person' && (!entity.resolved || entity.heldRole !== null);
}
