import type { ConceptMention, EntityMention } from '../../claims/claim.ts';
import { foldText } from '../../text/fold-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import type { Difference } from '../report.ts';
import { areDifferentPersons, isSameParticipant } from '../same-participant.ts';
import { type ActorList, actorListsOf } from './actor-lists.ts';
import { type Actor, actorOf, areNamedOnce, areTwoActors, mainActorOf, patientOf } from './actors.ts';
import { type DifferenceDetector, difference, type MatchedPair } from './detector.ts';

/**
 * Who: two names for the holder of one office (`le ministre de la Défense`) conflict; another agent of the same
 * act, a longer list, or a name where the other side has only the office differ.
 */
export const personDifferences: DifferenceDetector = {
  kind: 'person',
  detect(pair) {
    const conflicts = findOtherHolders(pair);
    const found = [...conflicts, ...findLists(pair), ...findNamedOnce(pair), ...findOtherAgents(pair)];
    return found
      .filter((each, n) => found.findIndex((other) => isSamePlace(each, other)) === n)
      .slice(0, MOST);
  },
};

/** More persons than these make a list of names, not a difference. */
const MOST = 3;

function isSamePlace(a: Difference, b: Difference): boolean {
  const meets = (x: Span | null, y: Span | null) => x !== null && y !== null && overlaps(x, y);
  return meets(a.hereSpan, b.hereSpan) || meets(a.thereSpan, b.thereSpan);
}

function findOtherHolders(pair: MatchedPair): readonly Difference[] {
  const theirs = pair.there.claim.frame.entities.filter(isNamed);
  return pair.here.claim.frame.entities
    .filter(isNamed)
    .flatMap((a) =>
      theirs
        .filter((b) => isOneOffice(a, b) && areDifferentPersons(a.keys, b.keys))
        .map((b) => difference('person', 'conflict', pair, nameSpan(a), nameSpan(b))),
    );
}

function isNamed(entity: EntityMention): boolean {
  return entity.kind === 'person' && !entity.resolved;
}

/** True where both hold a role that only one can hold: many are senators of one country. */
function isOneOffice({ heldRole: a }: EntityMention, { heldRole: b }: EntityMention): boolean {
  return a !== null && a === b && ONE_HOLDER.test(a);
}

const ONE_HOLDER =
  /^role:(?:(?:leader|head-of-government|minister\/[^@]+)@|(?:father|mother|predecessor|successor)(?:$|@))/u;

function nameSpan(entity: EntityMention): Span {
  return entity.nameSpan ?? entity;
}

/** Lists that share a member where one has more: `A`, `A et B`, `A et sa famille`. */
function findLists(pair: MatchedPair): readonly Difference[] {
  const mine = actorListsOf(pair.here);
  const theirs = actorListsOf(pair.there);
  return mine.flatMap((a) => {
    const b = theirs.find((each) => share(a, each) > 0);
    if (!b || [...a.members, ...b.members].some(({ resolved, heldRole }) => resolved && heldRole === null))
      return [];
    if (a.accompanied !== b.accompanied) return [difference('person', 'differs', pair, a, b)];
    if (share(a, b) >= a.members.length && share(b, a) >= b.members.length) return [];
    return a.members.length === 1 && b.members.length === 1
      ? []
      : [difference('person', 'differs', pair, a, b)];
  });
}

/** How many members of a list are in the other. */
function share(a: ActorList, b: ActorList): number {
  return a.members.filter((x) => b.members.some((y) => isSameParticipant(x.keys, y.keys))).length;
}

/** `le porte-parole`, `le porte-parole Paul Durand`: whom the office means, only one side says. */
function findNamedOnce(pair: MatchedPair): readonly Difference[] {
  return pair.here.claim.frame.entities.flatMap((a) => {
    const b = pair.there.claim.frame.entities.find(
      (each) =>
        isOffice(a) &&
        isOffice(each) &&
        (a.nameSpan === null) !== (each.nameSpan === null) &&
        isSameOffice(a, each),
    );
    return b ? [difference('person', 'differs', pair, a, b)] : [];
  });
}

function isOffice({ kind, heldRole }: EntityMention): boolean {
  // Everybody knows who presides: a head of state needs no name.
  return kind === 'person' && heldRole !== null && !heldRole.startsWith('role:leader');
}

function isSameOffice(a: EntityMention, b: EntityMention): boolean {
  return a.heldRole === b.heldRole || isSameParticipant(a.keys, b.keys);
}

/** The same act by somebody else, at least by the words: `Kiev accuse`, `le renseignement ukrainien accuse`. */
function findOtherAgents(pair: MatchedPair): readonly Difference[] {
  for (const { here, there, relation, swapped } of pair.alignment.concepts) {
    if ((relation !== 'same' && relation !== 'kind') || swapped || !isTold(here) || !isTold(there)) continue;
    const a = actorOf(pair.here, here);
    const b = actorOf(pair.there, there);
    if (a && b && (areTwoActors(a, b) || areNamedOnce(a, b)))
      return [difference('person', 'differs', pair, a, b)];
    const x = patientOf(pair.here, here);
    const y = patientOf(pair.there, there);
    if (x && y && areNamedOnce(x, y)) return [difference('person', 'differs', pair, x, y)];
  }
  return findOtherSubjects(pair);
}

/** The subjects of the two main predicates, where each is named on its side only. */
function findOtherSubjects(pair: MatchedPair): readonly Difference[] {
  const a = mainActorOf(pair.here);
  const b = mainActorOf(pair.there);
  if (!a || !b || !areTwoActors(a, b)) return [];
  const isElsewhere = (actor: Actor, side: PairSide) =>
    smallLemmasOf(side).has(actor.head) ||
    side.claim.frame.entities.some((entity) => isSameParticipant(entity.keys, actor.keys));
  const isOnceEach = !isElsewhere(a, pair.there) && !isElsewhere(b, pair.here);
  return isOnceEach ? [difference('person', 'differs', pair, a, b)] : [];
}

/** The lemmas of a side without accents and capitals. */
const smallLemmasOf = onceEach(
  ({ tokens }: PairSide): ReadonlySet<string> =>
    new Set(tokens.map(({ lemma }) => foldText(lemma.toLowerCase()))),
);

function isTold({ modality }: ConceptMention): boolean {
  return modality !== 'denied' && modality !== 'presupposed';
}
