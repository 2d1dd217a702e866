import type { Language } from '../lexicon/language.ts';
import type { FramedClaim } from '../pack/pack.ts';
import { alignConcepts, type ConceptPair } from './align-concepts.ts';
import { alignQuantities, type QuantityPair } from './align-quantities.ts';

/** Alignments that features, differences and reasons share. */
export interface Alignment {
  readonly concepts: readonly ConceptPair[];
  readonly quantities: readonly QuantityPair[];
}

/** Aligns the frames of two claims. */
export function alignClaims(here: FramedClaim, there: FramedClaim, language: Language): Alignment {
  return {
    concepts: alignConcepts(here, there, language.concepts),
    quantities: alignQuantities(here, there, language),
  };
}
