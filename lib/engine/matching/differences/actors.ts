import type { ConceptMention } from '../../claims/claim.ts';
import { foldText } from '../../claims/fold-line.ts';
import { findSourceAfter } from '../../claims/source-after.ts';
import { findSubjectBefore } from '../../claims/subject-before.ts';
import { findAuxiliary, isFiniteVerb } from '../../claims/token-tests.ts';
import { ACTOR_NOUNS } from '../../lexicon/fr/actor-nouns.ts';
import { EMPTY_PLACE_WORDS } from '../../lexicon/fr/locative-words.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import { isSameParticipant } from '../same-participant.ts';
import { mainPredicate } from './verb-group.ts';

/** Who does an act, as the sentence words it. */
export interface Actor extends Span {
  /** Folded words that name it. */
  readonly words: readonly string[];
  /** The first noun or name, folded. */
  readonly head: string;
  /** Keys of persons, bodies and states named in it, adjectives aside. */
  readonly keys: readonly string[];
  /** Keys of an office nobody is named for. */
  readonly office: boolean;
}

/** The actor of a predicate: its subject, behind `par` in the passive. Null for pronouns, things, or where none stands. */
export function actorOf(side: PairSide, act: ConceptMention): Actor | null {
  const at = side.tokens.findIndex((token) => overlaps(token, act));
  const span = at < 0 ? null : actorSpan(side.tokens, at);
  return span && describe(side, span);
}

/** The subject of a sentence's main predicate; null as for `actorOf`. */
export const mainActorOf = onceEach((side: PairSide): Actor | null => {
  const cues = side.claim.attribution ? [side.claim.attribution.cueSpan] : [];
  const predicate = mainPredicate(side.tokens, cues);
  const at = predicate ? side.tokens.findIndex((token) => overlaps(token, predicate)) : -1;
  const isHead = side.tokens[at] !== undefined && isFiniteVerb(side.tokens[at]);
  const span = isHead ? findSubjectBefore(side.tokens, at) : null;
  return span && describe(side, span);
});

function actorSpan(tokens: readonly TaggedToken[], at: number): Span | null {
  const token = tokens[at];
  if (!token) return null;
  const by = tokens.slice(at + 1, at + BY_REACH).findIndex((each) => each.norm === 'par');
  const isParticiple = token.verbForms.includes('past-participle') || token.pos === 'adjective';
  const auxiliary = isParticiple ? findAuxiliary(tokens, at) : null;
  const isPassive = isParticiple && (auxiliary === null || tokens[auxiliary]?.lemma === 'être');
  if (by >= 0 && (isPassive || token.pos === 'noun')) return findSourceAfter(tokens, at + 2 + by);
  if (token.pos !== 'verb' || isPassive) return null;
  const first = auxiliary ?? (isFiniteVerb(token) ? at : null);
  return first === null ? null : findSubjectBefore(tokens, first);
}

/** How far behind its participle `par` may stand, in tokens. */
const BY_REACH = 6;

function describe(side: PairSide, span: Span): Actor | null {
  const inside = side.tokens.filter((token) => overlaps(token, span) && token.kind === 'word');
  const head = inside.find((token) => token.pos === 'noun' || token.pos === 'name');
  const entities = side.claim.frame.entities.filter((entity) => overlaps(entity, span));
  if (!head || inside.length > MAX_WORDS) return null;
  const headEntity = entities.find((entity) => overlaps(entity, head));
  const isActor = headEntity
    ? headEntity.kind !== 'place'
    : ACTOR_NOUNS.has(head.lemma) || head.pos === 'name';
  if (!isActor) return null;
  const own = entities.filter((entity) => entity.kind !== 'country' || !entity.resolved);
  return {
    start: span.start,
    end: span.end,
    head: foldText(head.lemma.toLowerCase()),
    words: inside
      .map((token) => foldText(token.norm))
      .filter((word) => !EMPTY_PLACE_WORDS.has(word) && word.length > 2),
    keys: own.flatMap((entity) => entity.keys),
    office: headEntity?.heldRole !== null && headEntity?.nameSpan === null,
  };
}

/** Longer subjects hold a clause of their own. */
const MAX_WORDS = 16;

/** True where two wordings name two actors, or one names the body and the other who spoke for it. */
export function areTwoActors(a: Actor, b: Actor): boolean {
  if (a.keys.length > 0 && b.keys.length > 0 && isSameParticipant(a.keys, b.keys)) return false;
  // Who holds an office another article does not name is not known here.
  const isPerson = (actor: Actor) => actor.keys.some((key) => key.startsWith('person:'));
  if ((a.office && isPerson(b)) || (b.office && isPerson(a))) return false;
  return a.head !== b.head && !(a.words.includes(b.head) && b.words.includes(a.head));
}
