import type { MarkedWords } from '../../lexicon/marked-words.ts';
import { foldText } from '../../text/fold-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import { isSameParticipant } from '../same-participant.ts';
import { mainActorOf } from './actors.ts';
import type { MatchedPair } from './detector.ts';
import { clausesOf, mainPredicate, verbGroupAround } from './verb-group.ts';

/** A marked wording of one side beside how the other side tells the same. */
export interface MarkedWording {
  readonly here: Span;
  readonly there: Span;
}

/**
 * The marked words of both sides that the other does not use, each beside its counterpart: the word for the same
 * act, the same noun without its adjective, or the main predicate of the other side where the marked verb is that of
 * its own. Those without a counterpart are left out.
 */
export function findMarkedWordings(pair: MatchedPair): readonly MarkedWording[] {
  const mine = markedOf(pair.here, pair.there).flatMap((token) => {
    const there = counterpart(pair, token, false);
    return there ? [{ here: wordingOf(pair.here, token), there }] : [];
  });
  const theirs = markedOf(pair.there, pair.here).flatMap((token) => {
    const here = counterpart(pair, token, true);
    return here ? [{ here, there: wordingOf(pair.there, token) }] : [];
  });
  return [...mine, ...theirs];
}

/** The marked words of a side whose lemma the other side does not have, outside names. */
function markedOf(side: PairSide, other: PairSide): readonly TaggedToken[] {
  const theirs = lemmasOf(other);
  return markedIn(side).flatMap(({ token, lemma }) => (theirs.has(lemma) ? [] : [token]));
}

/** The marked words of a side outside names, with their lemmas without accents. */
const markedIn = onceEach(({ claim, tokens, language }: PairSide): readonly MarkedToken[] =>
  tokens
    .map((token) => ({ token, lemma: foldText(token.lemma) }))
    .filter(
      ({ token, lemma }) =>
        isMarked(token, lemma, language.marked) &&
        !claim.frame.entities.some((entity) => overlaps(entity, token)),
    ),
);

interface MarkedToken {
  readonly token: TaggedToken;
  readonly lemma: string;
}

/** The lemmas of a side without accents. */
const lemmasOf = onceEach(
  ({ tokens }: PairSide): ReadonlySet<string> => new Set(tokens.map(({ lemma }) => foldText(lemma))),
);

function isMarked({ pos, verbForms }: TaggedToken, lemma: string, marked: MarkedWords): boolean {
  if (pos === 'verb')
    return marked.verb.has(lemma) || (verbForms.length === 0 && marked.adjective.has(lemma));
  if (pos === 'adjective') return marked.adjective.has(lemma) || marked.verb.has(marked.infinitiveOf(lemma));
  if (pos === 'noun') return marked.noun.has(lemma);
  return pos === 'adverb' && marked.adverb.has(lemma);
}

function counterpart(pair: MatchedPair, token: TaggedToken, turned: boolean): Span | null {
  const [side, other] = turned ? [pair.there, pair.here] : [pair.here, pair.there];
  const act = alignedAct(pair, token, turned);
  if (act) return isOneStem(token.text, other.text.slice(act.start, act.end)) ? null : wordingAt(other, act);
  if (token.pos === 'adjective' || token.pos === 'noun' || token.pos === 'verb') {
    const noun = token.pos === 'adjective' ? nounOf(side, token) : null;
    const same = noun && sameNoun(pair, noun, turned);
    if (same) return same;
  }
  // Of sentences with several clauses nobody knows which tells the marked act, unless one subject does both.
  const isOpen = clausesOf(side).length > 1 || clausesOf(other).length > 1;
  if (isOpen && !haveOneSubject(side, other)) return null;
  const own = token.pos === 'verb' || token.pos === 'adverb' ? mainPredicate(side, cuesOf(side)) : null;
  if (!own || !(overlaps(own, token) || Math.abs(own.end - token.start) < ADVERB_REACH)) return null;
  const theirs = mainPredicate(other, cuesOf(other));
  return theirs && isPlainEnough(other, theirs) ? theirs : null;
}

/** True where one actor does both to one thing: `fustige la réforme`, `a relu la réforme`. */
function haveOneSubject(a: PairSide, b: PairSide): boolean {
  const [x, y] = [mainActorOf(a), mainActorOf(b)];
  if (!x || !y) return false;
  const isNamed = x.keys.length > 0 || y.keys.length > 0;
  const isOne = isNamed ? isSameParticipant(x.keys, y.keys) : x.head === y.head && !x.nameless && !y.nameless;
  return isOne && haveOneObject(a, b);
}

/** How far behind its verb an object may stand, in tokens. */
const OBJECT_REACH = 8;

/** True where the same noun stands behind both main predicates. */
function haveOneObject(a: PairSide, b: PairSide): boolean {
  const theirs = new Set(objectsOf(b));
  return objectsOf(a).some((lemma) => theirs.has(lemma));
}

function objectsOf(side: PairSide): readonly string[] {
  const predicate = mainPredicate(side, cuesOf(side));
  const behind = side.tokens.filter(({ start }) => predicate !== null && start >= predicate.end);
  return behind.slice(0, OBJECT_REACH).flatMap(({ pos, lemma }) => (pos === 'noun' ? [lemma] : []));
}

/** A form of `être` or `avoir` alone tells no act that could be worded otherwise. */
function isPlainEnough({ tokens, language }: PairSide, span: Span): boolean {
  const { light } = language.verbs;
  return tokens.some((token) => overlaps(token, span) && token.pos === 'verb' && !light.has(token.lemma));
}

/** `effondrement`, `s’est effondré`: one word in two forms. */
function isOneStem(a: string, b: string): boolean {
  const stem = foldText(a.toLowerCase()).slice(0, STEM);
  return foldText(b.toLowerCase()).includes(stem);
}

/** Letters that two forms of one word share at least. Sane: 4 to 6. */
const STEM = 5;

/** How far behind its verb an adverb may stand, in characters. */
const ADVERB_REACH = 20;

function alignedAct(pair: MatchedPair, token: TaggedToken, turned: boolean): Span | null {
  const found = pair.alignment.concepts.find(
    ({ here, there, relation }) =>
      relation !== 'opposite' && overlaps(turned ? there : here, token) && !isSameWord(pair, here, there),
  );
  return found ? (turned ? found.here : found.there) : null;
}

function isSameWord({ here, there }: MatchedPair, a: Span, b: Span): boolean {
  const lemmas = (side: PairSide, span: Span) =>
    side.tokens.filter((token) => overlaps(token, span)).map(({ lemma }) => lemma);
  const theirs = lemmas(there, b);
  return lemmas(here, a).some((lemma) => theirs.includes(lemma));
}

/** The noun an adjective stands beside, over at most one other word. */
function nounOf({ tokens, language }: PairSide, adjective: TaggedToken): TaggedToken | null {
  const { weekdays } = language.calendar;
  const at = tokens.indexOf(adjective);
  const near = [tokens[at - 1], tokens[at + 1], tokens[at - 2], tokens[at + 2]];
  return near.find((token) => token?.pos === 'noun' && !weekdays.has(token.norm)) ?? null;
}

/** The other side's noun of the same lemma, or of the same concept, with the adjective beside it. */
function sameNoun(pair: MatchedPair, noun: TaggedToken, turned: boolean): Span | null {
  const other = turned ? pair.here : pair.there;
  const found = other.tokens.find((token) => token.pos === 'noun' && token.lemma === noun.lemma);
  const act = pair.alignment.concepts.find(
    ({ here, there, relation }) => relation === 'same' && overlaps(turned ? there : here, noun),
  );
  const span = found ?? (act && (turned ? act.here : act.there));
  return span ? withAdjective(other.tokens, span) : null;
}

function withAdjective(tokens: readonly TaggedToken[], noun: Span): Span {
  const first = tokens.findIndex((token) => overlaps(token, noun));
  const last = tokens.findLastIndex((token) => overlaps(token, noun));
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  return {
    start: before?.pos === 'adjective' || before?.pos === 'determiner' ? before.start : noun.start,
    end: after?.pos === 'adjective' ? after.end : noun.end,
  };
}

/** A marked word as it is shown: a verb with its auxiliaries, an adjective with its noun. */
function wordingOf(side: PairSide, token: TaggedToken): Span {
  if (token.pos === 'verb') return verbGroupAround(side, token);
  const noun = token.pos === 'adjective' ? nounOf(side, token) : null;
  if (!noun)
    return token.pos === 'noun' ? withAdjective(side.tokens, token) : { start: token.start, end: token.end };
  return { start: Math.min(token.start, noun.start), end: Math.max(token.end, noun.end) };
}

function wordingAt(side: PairSide, act: Span): Span {
  const { tokens } = side;
  const token = tokens.find((each) => overlaps(each, act));
  return token?.pos === 'verb' ? verbGroupAround(side, act) : withAdjective(tokens, act);
}

function cuesOf({ claim }: PairSide): readonly Span[] {
  return claim.attribution ? [claim.attribution.cueSpan, claim.attribution.sourceSpan] : [];
}
