import type { Grammar, WordClass } from '../lexicon/grammar.ts';
import type { Reading } from './token.ts';

/** One use of a word in a sentence, and how likely it is before its neighbours have been looked at. */
export interface WordUse {
  readonly use: WordClass;
  /** Added to a sentence's score; 0 or less, but for a word that has lost its accents. */
  readonly prior: number;
}

/** A later reading of a form is this much less likely than the one before it. */
const ORDER_PENALTY = -0.25;

/** In a text without accents a form is rather a participle in -é (`tue` for `tué`) than a rare word as written. */
const LOST_PARTICIPLE_BONUS = 0.3;

/** All uses of a form with these readings, which come with the usual one first. */
export function usesOf(form: string, readings: readonly Reading[], grammar: Grammar): readonly WordUse[] {
  const accented = readings.findIndex(({ spelling }) => spelling !== undefined);
  return readings.flatMap((reading, order) => {
    if (reading.spelling === undefined) return usesOfReading(form, reading, order * ORDER_PENALTY, grammar);
    // Words that lost their accents are ranked among themselves.
    const bonus = reading.verbForms.includes('past-participle') ? LOST_PARTICIPLE_BONUS : 0;
    return usesOfReading(form, reading, (order - accented) * ORDER_PENALTY + bonus, grammar);
  });
}

/** The uses of one reading, all with its `prior`. */
export function usesOfReading(
  form: string,
  reading: Reading,
  prior: number,
  grammar: Grammar,
): readonly WordUse[] {
  return grammar.classify(reading, form).map((use) => ({ use, prior: use.prior + prior }));
}
