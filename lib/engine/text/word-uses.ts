import type { Grammar, WordClass } from '../lexicon/grammar.ts';
import type { Usage } from '../lexicon/usage.ts';
import type { Reading } from './token.ts';

/** A later reading of a form is this much less likely than the one before it. */
const ORDER_PENALTY = -0.25;

/** In a text without accents a form is rather a participle in -é (`tue` for `tué`) than a rare word as written. */
const LOST_PARTICIPLE_BONUS = 0.3;

/** What is asked for the uses of a word. */
export interface UseKnowledge {
  readonly grammar: Grammar;
  readonly usage: Usage;
}

/** All uses of a form with these readings, which come with the usual one first; priors tell how usual each is. */
export function usesOf(
  form: string,
  readings: readonly Reading[],
  words: UseKnowledge,
): readonly WordClass[] {
  const accented = readings.findIndex(({ spelling }) => spelling !== undefined);
  return readings.flatMap((reading, order) => {
    if (reading.spelling === undefined) return countedUses(form, reading, order * ORDER_PENALTY, words);
    // Words that lost their accents are ranked among themselves.
    const bonus = reading.verbForms.includes('past-participle') ? LOST_PARTICIPLE_BONUS : 0;
    return usesOfReading(form, reading, (order - accented) * ORDER_PENALTY + bonus, words.grammar);
  });
}

/**
 * The uses of a reading with what was counted of them in texts, else with its place among the readings. What the
 * grammar holds for rare by itself stays as rare.
 */
function countedUses(
  form: string,
  reading: Reading,
  prior: number,
  { grammar, usage }: UseKnowledge,
): readonly WordClass[] {
  return grammar.classify(reading, form).map((use) => {
    const counted = usage.prior(form, use);
    return { ...use, prior: counted === null ? use.prior + prior : Math.min(use.prior, counted) };
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
