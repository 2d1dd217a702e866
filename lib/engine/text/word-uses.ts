import type { Grammar, WordClass } from '../lexicon/grammar.ts';
import type { Reading } from './token.ts';

/** A later reading of a form is this much less likely than the one before it. */
const ORDER_PENALTY = -0.25;

/** In a text without accents a form is rather a participle in -é (`tue` for `tué`) than a rare word as written. */
const LOST_PARTICIPLE_BONUS = 0.3;

/** All uses of a form with these readings, which come with the usual one first; priors tell that order too. */
export function usesOf(form: string, readings: readonly Reading[], grammar: Grammar): readonly WordClass[] {
  const accented = readings.findIndex(({ spelling }) => spelling !== undefined);
  return readings.flatMap((reading, order) => {
    if (reading.spelling === undefined) return usesOfReading(form, reading, order * ORDER_PENALTY, grammar);
    // Words that lost their accents are ranked among themselves.
    const bonus = reading.verbForms.includes('past-participle') ? LOST_PARTICIPLE_BONUS : 0;
    return usesOfReading(form, reading, (order - accented) * ORDER_PENALTY + bonus, grammar);
  });
}

/** The uses of one reading, `prior` added to that of each. */
export function usesOfReading(
  form: string,
  reading: Reading,
  prior: number,
  grammar: Grammar,
): readonly WordClass[] {
  const uses = grammar.classify(reading, form);
  return prior === 0 ? uses : uses.map((use) => ({ ...use, prior: use.prior + prior }));
}
