import type { ConceptMention } from '../../claims/claim.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { PairSide } from '../pair-side.ts';
import { daysLater } from '../publication-order.ts';
import type { Difference } from '../report.ts';
import { type DifferenceDetector, difference, type MatchedPair } from './detector.ts';
import { type Distance, distancesOf } from './distances.ts';
import { findSuspects } from './suspects.ts';
import { mainPredicate, mainSubjectOf, predicateOf, verbGroupAround } from './verb-group.ts';

/**
 * One side keeps a distance (conditional, `présumé`, `donné pour mort`, quotation marks on one word) or tells a plan
 * where the other tells a fact. The other's wording is the same act, for a conditional else its main predicate. Told
 * as a fact later, it is an update.
 */
export const hedgingDifferences: DifferenceDetector = {
  kind: 'hedging',
  detect(pair) {
    const read = [...readDistances(pair, false), ...readDistances(pair, true)];
    const found = [
      ...findSuspects(pair),
      ...read.sort((a, b) => b.rank - a.rank).map((each) => each.difference),
    ];
    return found
      .filter((each, n) => found.findIndex((other) => isSamePlace(each, other)) === n)
      .slice(0, MOST);
  },
};

/** A sentence is rarely careful of more things than these. */
const MOST = 2;

function isSamePlace(a: Difference, b: Difference): boolean {
  const meets = (x: Span | null, y: Span | null) => x !== null && y !== null && overlaps(x, y);
  return meets(a.hereSpan, b.hereSpan) || meets(a.thereSpan, b.thereSpan);
}

interface Found {
  readonly difference: Difference;
  /** How plainly it is one. */
  readonly rank: number;
}

const RANK: Readonly<Record<Distance['kind'], number>> = { mood: 2, noun: 2, plan: 1, word: 1, quote: 0 };
/** What is kept of the very act the other side tells, before what only stands in the main predicate. */
const SAME_ACT = 3;

function readDistances(pair: MatchedPair, turned: boolean): readonly Found[] {
  const [side, other] = turned ? [pair.there, pair.here] : [pair.here, pair.there];
  const others = distancesOf(other);
  const later = daysLater(side, other) ?? 0;
  return distancesOf(side).flatMap((distance): Found[] => {
    const partner = partnerOf(pair, side, distance, turned);
    const wording = partner ? predicateOf(other, partner) : findPlainWording(pair, side, other, distance);
    if (!wording || others.some((each) => isNear(each, wording))) return [];
    if (partner && (partner.modality === 'hedged' || partner.modality === 'planned')) return [];
    if (distance.kind === 'plan' && (later < 0 || (later === 0 && isPresent(other, wording)))) return [];
    const isUpdate = later > 0 || (distance.kind === 'plan' && later === 0);
    const own =
      distance.kind === 'mood' || distance.kind === 'plan' ? verbGroupAround(side, distance) : distance;
    const [here, there] = turned ? [wording, own] : [own, wording];
    return [
      {
        difference: difference('hedging', isUpdate ? 'update' : 'differs', pair, here, there),
        rank: RANK[distance.kind] + (partner ? SAME_ACT : 0),
      },
    ];
  });
}

/**
 * The other side's wording where no act is aligned: the same noun without quotation marks, the same or another one for
 * who did it without `présumé`, or the main predicates of both; beside a plan only what is told as done.
 */
function findPlainWording(
  pair: MatchedPair,
  side: PairSide,
  other: PairSide,
  distance: Distance,
): Span | null {
  if (distance.kind === 'quote' || distance.kind === 'noun') {
    const lemma = side.tokens.find((token) => overlaps(token, distance))?.lemma ?? '';
    const { culprits } = side.language.people;
    const isGuilty = distance.kind === 'noun' && culprits.has(lemma);
    const isPlain = (word: string) => word === lemma || (isGuilty && culprits.has(word));
    return other.tokens.find((token) => token.pos === 'noun' && isPlain(token.lemma)) ?? null;
  }
  if (distance.kind === 'word') return null;
  if (distance.kind === 'plan') {
    const same = findDone(side, other, distance);
    if (same || agreesOnAct(pair) || !shareSubject(side, other)) return same;
  }
  const own = mainPredicate(side, cuesOf(side));
  const theirs = own && overlaps(own, distance) ? mainPredicate(other, cuesOf(other)) : null;
  return theirs && (distance.kind === 'mood' || isDone(other, theirs)) ? theirs : null;
}

/** The group in which the verb of a plan is told as done (`devrait toucher`, `a touché`); null where there is none. */
function findDone(side: PairSide, other: PairSide, distance: Distance): Span | null {
  const group = verbGroupAround(side, distance);
  const planned = side.tokens.findLast((token) => overlaps(token, group) && token.pos === 'verb');
  if (!planned || side.language.verbs.light.has(planned.lemma)) return null;
  const done = other.tokens.find(
    (token) => token.lemma === planned.lemma && token.verbForms.includes('past-participle'),
  );
  return done ? verbGroupAround(other, done) : null;
}

/** True where the main predicates have one noun or name for their subject. */
function shareSubject(a: PairSide, b: PairSide): boolean {
  const head = mainSubjectOf(a);
  return head !== null && head === mainSubjectOf(b);
}

/** True for a compound past: `a touché terre`, `s’est déroulée`. */
function isDone({ tokens, language }: PairSide, wording: Span): boolean {
  const verbs = tokens.filter((token) => overlaps(token, wording) && token.pos === 'verb');
  const isNow = verbs[0]?.verbForms.includes('indicative-present') ?? false;
  const last = verbs.at(-1);
  if (!last || verbs.length < 2 || !isNow) return false;
  // What was proposed is a plan as well.
  return last.verbForms.includes('past-participle') && !language.predicates.asking.has(last.lemma);
}

/** True where both sides tell one act as it happened: that is their fact, and what is planned is another one. */
function agreesOnAct({ alignment, here, there }: MatchedPair): boolean {
  const isTold = ({ tokens }: PairSide, act: ConceptMention) =>
    act.modality === 'asserted' &&
    tokens.some((token) => overlaps(token, act) && (token.pos === 'verb' || token.pos === 'adjective'));
  return alignment.concepts.some(
    (each) => each.relation !== 'opposite' && isTold(here, each.here) && isTold(there, each.there),
  );
}

/** How near a distance has to stand to be kept of a wording as well, in characters. */
const NEAR = 12;

function isNear(a: Span, b: Span): boolean {
  return a.start <= b.end + NEAR && b.start <= a.end + NEAR;
}

/** A headline's present may be what comes as well: `UBS rachète` beside `UBS va racheter`. */
function isPresent({ tokens }: PairSide, wording: Span): boolean {
  const verbs = tokens.filter((token) => overlaps(token, wording) && token.pos === 'verb');
  return verbs.length === 1 && (verbs[0]?.verbForms.includes('indicative-present') ?? false);
}

/** How far behind its distance an act may stand, in characters: `est présumé mort`. Sane: 15 to 40. */
const REACH = 25;

/**
 * The other side's mention of the act a distance is kept of: of the one it stands on, else of the next behind
 * (`aurait commencé à reconnaître`); where there is neither, of the last before.
 */
function partnerOf(
  { alignment }: MatchedPair,
  { claim }: PairSide,
  distance: Distance,
  turned: boolean,
): ConceptMention | null {
  // What is kept of a thing is no distance to what it did: only another word for it is a plain wording.
  if (distance.kind === 'quote' || distance.kind === 'noun') return null;
  const acts = claim.frame.concepts;
  // `soupçonné` and `présumé` are acts themselves, of which the other side tells nothing.
  const on = acts.findLast((act) => overlaps(act, distance) && act.concept !== 'suspect');
  const behind = acts.find((act) => act.start >= distance.end && act.start - distance.end <= REACH);
  const before = acts.findLast((act) => act.end <= distance.start && distance.start - act.end <= NEAR);
  for (const act of on || behind ? [on, behind] : [before]) {
    const pair = alignment.concepts.find(
      ({ here, there, relation }) => relation !== 'opposite' && (turned ? there : here).start === act?.start,
    );
    if (pair) return turned ? pair.here : pair.there;
  }
  return null;
}

/** What a main predicate must not be: the words that attribute. */
function cuesOf({ claim }: PairSide): readonly Span[] {
  return claim.attribution ? [claim.attribution.cueSpan, claim.attribution.sourceSpan] : [];
}
