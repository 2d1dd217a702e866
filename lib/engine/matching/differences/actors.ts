import type { ConceptMention } from '../../claims/claim.ts';
import { isPerson } from '../../claims/is-person.ts';
import { findSourceAfter } from '../../claims/source-after.ts';
import { findSubjectBefore } from '../../claims/subject-before.ts';
import { findAuxiliary, isFiniteVerb } from '../../claims/token-tests.ts';
import { foldText } from '../../text/fold-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { onceEach, onceEachPart } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import { isSameParticipant } from '../same-participant.ts';
import { isPassiveAt, mainPredicate } from './verb-group.ts';

/** Who does an act, as the sentence words it. */
export interface Actor extends Span {
  /** Folded words that name it. */
  readonly words: readonly string[];
  /** The first noun or name, folded. */
  readonly head: string;
  /** Keys of persons, bodies and states named in it, adjectives aside. */
  readonly keys: readonly string[];
  /** True for an office nobody is named for. */
  readonly office: boolean;
  /** True where a person is named. */
  readonly named: boolean;
  /** True for somebody whom the words leave unnamed on purpose: `un homme`, `le suspect`. */
  readonly nameless: boolean;
  /** True for a person, named or not, and for bodies that act. */
  readonly personal: boolean;
}

/** The actor of a predicate: its subject, behind `par` in the passive. Null for pronouns, things, or where none stands. */
export const actorOf = onceEachPart((side: PairSide, act: ConceptMention): Actor | null => {
  const at = side.tokens.findIndex((token) => overlaps(token, act));
  const span = at < 0 ? null : actorSpan(side, at);
  return span && describe(side, span);
});

/** Whom a predicate is done to, where that is a person: the subject of a passive, the object of an active verb. Null as for `actorOf`. */
export const patientOf = onceEachPart((side: PairSide, act: ConceptMention): Actor | null => {
  const at = side.tokens.findIndex((token) => overlaps(token, act));
  const span = at < 0 ? null : patientSpan(side, at);
  const patient = span && describe(side, span);
  return patient?.personal ? patient : null;
});

function patientSpan(side: PairSide, at: number): Span | null {
  const { tokens, language } = side;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.pos !== 'verb') return null;
  const auxiliary = token.verbForms.includes('past-participle')
    ? findAuxiliary(tokens, at, language.verbs)
    : null;
  if (auxiliary !== null && isPassiveAt(side, at)) return findSubjectBefore(tokens, auxiliary, language);
  const isActive = auxiliary !== null || isFiniteVerb(token);
  const isObject = next?.pos === 'determiner' || next?.pos === 'name' || next?.pos === 'number';
  return isActive && isObject ? findSourceAfter(tokens, at + 1, language) : null;
}

/** The subject of a sentence's main predicate; null as for `actorOf`. */
export const mainActorOf = onceEach((side: PairSide): Actor | null => {
  const cues = side.claim.attribution ? [side.claim.attribution.cueSpan] : [];
  const predicate = mainPredicate(side, cues);
  const at = predicate ? side.tokens.findIndex((token) => overlaps(token, predicate)) : -1;
  const isHead = side.tokens[at] !== undefined && isFiniteVerb(side.tokens[at]);
  const span = isHead ? findSubjectBefore(side.tokens, at, side.language) : null;
  return span && describe(side, span);
});

function actorSpan(side: PairSide, at: number): Span | null {
  const { tokens, language } = side;
  const token = tokens[at];
  if (!token) return null;
  const by = tokens.slice(at + 1, at + BY_REACH).findIndex((each) => language.smallWords.by.has(each.norm));
  const isParticiple = token.verbForms.includes('past-participle') || token.pos === 'adjective';
  const auxiliary = isParticiple ? findAuxiliary(tokens, at, language.verbs) : null;
  const isPassive = isParticiple && isPassiveAt(side, at) !== false;
  if (by >= 0 && (isPassive || token.pos === 'noun')) return findSourceAfter(tokens, at + 2 + by, language);
  if (token.pos !== 'verb' || isPassive) return null;
  const first = auxiliary ?? (isFiniteVerb(token) ? at : null);
  return first === null ? null : findSubjectBefore(tokens, first, language);
}

/** How far behind its participle `par` may stand, in tokens. */
const BY_REACH = 9;

function describe(side: PairSide, span: Span): Actor | null {
  const { people, places, smallWords } = side.language;
  const inside = side.tokens.filter((token) => overlaps(token, span) && token.kind === 'word');
  const head = inside.find((token) => token.pos === 'noun' || token.pos === 'name');
  const entities = side.claim.frame.entities.filter((entity) => overlaps(entity, span));
  if (!head || inside.length > MAX_WORDS) return null;
  const headEntity = entities.find((entity) => overlaps(entity, head));
  const isActor = headEntity
    ? headEntity.kind !== 'place'
    : people.actors.has(head.lemma) || head.pos === 'name';
  if (!isActor) return null;
  const own = entities.filter((entity) => entity.kind !== 'country' || !entity.resolved);
  const headWord = foldText(head.lemma.toLowerCase());
  const named = own.some(({ kind, nameSpan }) => kind === 'person' && nameSpan !== null);
  return {
    start: span.start,
    end: span.end,
    head: headWord,
    words: inside
      .map((token) => foldText(token.norm))
      .filter((word) => !places.empty.has(word) && word.length > 2),
    keys: own.flatMap((entity) => entity.keys),
    office: headEntity?.heldRole !== null && headEntity?.nameSpan === null,
    named,
    nameless:
      smallWords.indefinite.has(inside[0]?.norm ?? '') ||
      people.suspects.has(head.lemma) ||
      people.victims.has(head.lemma),
    personal: named || isPerson(headWord, people),
  };
}

/** Longer subjects hold a clause of their own. */
const MAX_WORDS = 16;

/**
 * True where one wording names a person and the other keeps the name back: `un sénateur`, `le suspect`. An office
 * (`le président`) is a name to everybody, and only style.
 */
export function areNamedOnce(a: Actor, b: Actor): boolean {
  if (a.named === b.named) return false;
  const [named, described] = a.named ? [a, b] : [b, a];
  return described.nameless && described.personal && !named.words.includes(described.head);
}

/** True where two wordings name two actors, or one names the body and the other who spoke for it. */
export function areTwoActors(a: Actor, b: Actor): boolean {
  if (a.keys.length > 0 && b.keys.length > 0 && isSameParticipant(a.keys, b.keys)) return false;
  // Who holds an office another article does not name is not known here.
  const isHolder = (actor: Actor) => actor.keys.some((key) => key.startsWith('person:'));
  if ((a.office && isHolder(b)) || (b.office && isHolder(a))) return false;
  return a.head !== b.head && !(a.words.includes(b.head) && b.words.includes(a.head));
}
