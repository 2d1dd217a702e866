import type { Claim } from '../../lib/engine/claims/claim.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { alignClaims } from '../../lib/engine/matching/align-claims.ts';
import { kindOfPair, type SameThresholds } from '../../lib/engine/matching/model.ts';
import { type ScoredPair, shownOf } from '../training/curve.ts';
import { documentOf } from '../training/event-labels.ts';
import type { LabelledEvent } from '../training/examples.ts';
import { type FactKind, kindOf } from '../training/fact-kind.ts';
import { findGoldSentence, type GoldSentence, isAsked, labelPair } from '../training/gold-set.ts';
import { claimOfText } from './claim-of-text.ts';

/** What became of a right pair. `ruled out`: scored high enough, but a rule beside the score forbids it. */
export const STANDINGS = ['shown', 'score below', 'ruled out', 'no candidate', 'no claim'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Two labelled claims of different outlets that share a fact, seen from the first. */
export interface RightPair {
  readonly event: string;
  readonly here: string;
  readonly there: string;
  readonly kind: FactKind;
  readonly standing: Standing;
}

/**
 * All right pairs of an event, both ways round where both sides are asked, those that nobody compared among them.
 * Quadratic in its sentences.
 */
export function listRightPairs(
  event: LabelledEvent,
  scored: readonly ScoredPair[],
  thresholds: SameThresholds,
  language: Language,
): readonly RightPair[] {
  const claims = claimsBySentence(event);
  const best = bestByPair(scored);
  const shown = new Set(shownOf(scored, thresholds));
  const outlets = new Map(event.set.articles.map(({ id, outlet }) => [id, outlet]));
  const outletOf = ({ id }: GoldSentence) => outlets.get(documentOf(id));
  const read = (sentence: GoldSentence) =>
    claims.get(sentence.id) ?? claimOfText(sentence.text, null, language);
  const sentences = [...event.set.sentences.values()].flat().filter(({ label }) => label === 'C');
  return sentences.flatMap((a) =>
    (isAsked(event.set, documentOf(a.id)) ? sentences : [])
      .filter((b) => outletOf(a) !== outletOf(b) && labelPair(a, b) === 1)
      .map((b): RightPair => {
        const pair = best.get(`${a.id} ${b.id}`);
        const ends = { event: event.set.name, here: a.id, there: b.id };
        if (pair)
          return {
            ...ends,
            kind: pair.pair.kind,
            standing: shown.has(pair) ? 'shown' : missedFor(pair, thresholds),
          };
        const there = read(b);
        const kind = kindOf(there, alignClaims(read(a), there, language));
        const areClaims = claims.has(a.id) && claims.has(b.id);
        return { ...ends, kind, standing: areClaims ? 'no candidate' : 'no claim' };
      }),
  );
}

function missedFor(scored: ScoredPair, thresholds: SameThresholds): Standing {
  return scored.score >= thresholds[kindOfPair(scored.pair.features)] ? 'ruled out' : 'score below';
}

/** Each pair once with its best score: a title and its repetition below are one sentence here. */
function bestByPair(scored: readonly ScoredPair[]): ReadonlyMap<string, ScoredPair> {
  const best = new Map<string, ScoredPair>();
  for (const each of scored) {
    const { here, there, label } = each.pair;
    const key = `${here} ${there}`;
    if (label === 1 && !best.has(key)) best.set(key, each);
  }
  return best;
}

/** The claims of an event by the labelled sentence they are. */
function claimsBySentence({ documents, set }: LabelledEvent): ReadonlyMap<string, Claim> {
  const found = new Map<string, Claim>();
  for (const { id, claims } of documents)
    for (const claim of claims) {
      const sentence = findGoldSentence(claim.text, set.sentences.get(id) ?? []);
      if (sentence && !found.has(sentence.id)) found.set(sentence.id, claim);
    }
  return found;
}
