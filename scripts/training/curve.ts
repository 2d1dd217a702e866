import { judgePairs } from '../../lib/engine/matching/judge-pairs.ts';
import { type Decision, type SameThresholds, scorePair } from '../../lib/engine/matching/model.ts';
import { findToldBetter, type PlacedPair } from '../../lib/engine/matching/told-best.ts';
import type { LabelledEvent, LabelledPair } from './examples.ts';
import { isAsked } from './gold-set.ts';
import { retell } from './learn-telling.ts';

/** A pair with its final score, by a model that never saw its event. */
export interface ScoredPair {
  readonly pair: LabelledPair;
  readonly score: number;
}

/** How the decision does on some events. */
export interface Figures {
  readonly right: number;
  readonly shown: number;
  readonly precision: number;
  /** Share of the matchable claims with at least one right match. */
  readonly claims: number;
  /** Share of the facts of which at least one right pair is shown. */
  readonly facts: number;
  /** Share of the right pairs of such claims that are shown. */
  readonly pairs: number;
}

/** Scores pairs by a model and what it learned of single keys, best first. */
export function scorePairs(pairs: readonly LabelledPair[], model: Decision): readonly ScoredPair[] {
  return pairs
    .map((pair) => ({ pair, score: scorePair(model, retell(pair, model.telling)) }))
    .sort((a, b) => b.score - a.score);
}

/**
 * The pairs that the extension would show as the same fact: by themselves, or for the witnesses they have. What two
 * claims score that are not of the page is told by the pair they make with one of them as the page's.
 */
export function shownOf(scored: readonly ScoredPair[], thresholds: SameThresholds): readonly ScoredPair[] {
  // Of a title and its repetition below, which are one sentence here, the better one counts.
  const scores = new Map(
    scored
      .toSorted((a, b) => a.score - b.score)
      .map(({ pair, score }) => [nameOf(pair.event, pair.here, pair.there), score]),
  );
  const placed = scored.map(place);
  const shown = judgePairs(placed, thresholds, (sure, doubtful) => {
    const { event, there: one } = sure.each.pair;
    const { there: other } = doubtful.each.pair;
    return one === null || other === null ? 0 : (scores.get(nameOf(event, one, other)) ?? 0);
  });
  return [...shown.keys()].map(({ each }) => each);
}

/** The pairs but those in which a long article has a sentence that tells the other side's claim better. */
export function withoutToldBetter(scored: readonly ScoredPair[]): readonly ScoredPair[] {
  const placed = scored.map(place);
  const toldBetter = findToldBetter(placed);
  return placed.filter((pair) => !toldBetter.has(pair)).map(({ each }) => each);
}

function place(each: ScoredPair): PlacedPair & { readonly each: ScoredPair } {
  const { pair, score } = each;
  const { event, here, hereDocument, there, thereDocument, thereText, outlet, features } = pair;
  return {
    ...{ each, outlet, features, score },
    claim: nameOf(event, hereDocument, here),
    document: nameOf(event, hereDocument, thereDocument),
    place: there ?? thereText,
    claimsHere: pair.claimsHere,
    claimsThere: pair.claimsThere,
  };
}

function nameOf(event: string, here: string, there: string | null): string {
  return JSON.stringify([event, here, there]);
}

/** The pairs whose claim is asked: of a whole page and what lies beside it, those of the page. */
export function askedOf(
  scored: readonly ScoredPair[],
  events: readonly Pick<LabelledEvent, 'set'>[],
): readonly ScoredPair[] {
  const sets = new Map(events.map(({ set }) => [set.name, set]));
  return scored.filter(({ pair }) => {
    const set = sets.get(pair.event);
    return set === undefined || isAsked(set, pair.hereDocument);
  });
}

/** Figures over some events of the pairs that are shown. */
export function figuresOf(
  all: readonly ScoredPair[],
  events: readonly Pick<LabelledEvent, 'matchable' | 'partners' | 'pairCount' | 'facts' | 'set'>[],
): Figures {
  const shown = askedOf(all, events);
  const right = shown.filter(({ pair }) => pair.label === 1);
  const eventOf = new Map(events.map((event) => [event.set.name, event]));
  const isMatchable = (event: string, id: string) => eventOf.get(event)?.matchable.has(id) ?? false;
  const claims = new Set(
    right.flatMap(({ pair }) => (isMatchable(pair.event, pair.here) ? [`${pair.event} ${pair.here}`] : [])),
  );
  const facts = new Set(
    right.flatMap(({ pair }) =>
      pair.facts
        .filter((fact) => eventOf.get(pair.event)?.facts.has(fact))
        .map((fact) => `${pair.event} ${fact}`),
    ),
  );
  // Optional sentences may be shown as well, but were not to be found.
  const found = right.filter(
    ({ pair }) =>
      isMatchable(pair.event, pair.here) &&
      pair.there !== null &&
      (eventOf.get(pair.event)?.partners.has(pair.there) ?? false),
  );
  const sum = (of: (event: (typeof events)[number]) => number) =>
    events.reduce((total, event) => total + of(event), 0) || 1;
  return {
    right: right.length,
    shown: shown.length,
    precision: right.length / (shown.length || 1),
    claims: claims.size / sum((event) => event.matchable.size),
    facts: facts.size / sum((event) => event.facts.size),
    pairs: found.length / sum((event) => event.pairCount),
  };
}

/** Average precision of scored pairs, best first, over all right pairs there are, candidates or not. */
export function averagePrecision(scored: readonly ScoredPair[], pairCount: number): number {
  let right = 0;
  let sum = 0;
  for (const [n, { pair }] of scored.entries()) if (pair.label === 1) sum += ++right / (n + 1);
  return sum / (pairCount || 1);
}
