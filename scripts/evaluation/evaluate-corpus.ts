import type { Language } from '../../lib/engine/lexicon/language.ts';
import { scorePairs } from '../training/curve.ts';
import { labelPairs, readEvent } from '../training/examples.ts';
import { NO_STRAWS } from '../training/pick-straws.ts';
import { readCorpusSet } from './corpus-set.ts';
import { evaluateGroup, type GroupEvaluation } from './evaluation.ts';

/**
 * Measures the five articles of the corpus with the shipped model, which has seen them: it tells whether something
 * broke, not how good the matcher is. Some seconds.
 * @throws Error naming what is broken in the corpus or its labels
 */
export async function evaluateCorpus(language: Language): Promise<GroupEvaluation> {
  const event = readEvent(await readCorpusSet(), true, language);
  const scored = scorePairs(labelPairs(event, NO_STRAWS, language), language.model);
  return evaluateGroup([event], new Map([[event.set.name, scored]]), language);
}
