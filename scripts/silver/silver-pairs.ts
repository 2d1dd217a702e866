import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildIndex } from '../../lib/engine/matching/claim-index.ts';
import { compareClaims } from '../../lib/engine/matching/compare-claims.ts';
import { FEATURES } from '../../lib/engine/matching/features.ts';
import type { FramedClaim, PackDocument } from '../../lib/engine/pack/pack.ts';

/** Two sentences of different outlets that most likely report one fact: nobody has labelled them. */
export interface SilverPair {
  readonly here: FramedClaim;
  readonly there: FramedClaim;
}

/**
 * Sentences that share this much of the lighter one's content are taken for one fact. Of 60 read at random 30 report
 * one, and most others a fact of the same story. Sane range 0.4 to 0.6: above it hardly a word is left to differ in.
 */
const LEAST_CONTAINED = 0.45;

const CONTAINED = FEATURES.indexOf('plainContained');

/** The silver pairs of items of a day or two, each twice, once from each side. */
export function* silverPairs(documents: readonly PackDocument[], language: Language): Generator<SilverPair> {
  const index = buildIndex(documents);
  for (const document of documents)
    for (const { claim, candidate, features } of compareClaims(document, document, index, language)) {
      const here = document.claims[claim];
      if (here && (features[CONTAINED] ?? 0) >= LEAST_CONTAINED) yield { here, there: candidate.claim };
    }
}
