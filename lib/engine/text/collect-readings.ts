import type { Paradigm, ParadigmEnding } from '../lexicon/paradigms.ts';
import type { Reading } from './token.ts';

/**
 * Adds the readings of a stem with these endings of its paradigm.
 * @param written the form as written, given where accents may differ: a reading that is spelled otherwise says how
 */
export function collectReadings(
  found: Reading[],
  stem: string,
  paradigm: Paradigm,
  endings: readonly ParadigmEnding[] = [],
  written?: string,
): void {
  for (const { ending, pos, verbForms } of endings) {
    const reading: Reading = { lemma: stem + paradigm.lemmaEnding, pos, verbForms };
    const spelling = stem + ending;
    found.push(written === undefined || written === spelling ? reading : { ...reading, spelling });
  }
}
