import type { ConceptMention } from '../claims/claim.ts';
import type { EventContext, WeighedKey } from './event-context.ts';

/** The weights of a claim's concepts by their names. */
export function weighActs(
  concepts: readonly ConceptMention[],
  event: Pick<EventContext, 'weigh'>,
): ReadonlyMap<string, WeighedKey> {
  const acts = new Map<string, WeighedKey>();
  for (const { concept } of concepts) {
    if (!acts.has(concept)) acts.set(concept, event.weigh(keyOf(concept)));
  }
  return acts;
}

/** Weights of rare concepts and words are divided by this to bring sums near 1. */
export const WEIGHT_SCALE = 10;

/** How much a claim tells as news: the scaled rarity of its told predicates, one for each word. */
export function toldWeight(
  concepts: readonly ConceptMention[],
  acts: ReadonlyMap<string, WeighedKey>,
): number {
  return sumOf(
    new Map(
      concepts
        .filter(isTold)
        .map(({ start, concept }) => [start, (acts.get(concept)?.rarity ?? 0) / WEIGHT_SCALE]),
    ),
  );
}

/** True for what is told as having happened, with reserve or without. */
export function isTold({ modality }: ConceptMention): boolean {
  return modality === 'asserted' || modality === 'hedged';
}

/** The sum of what several words weigh, by where they start: several senses of one word count once. */
export function sumOf(values: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const value of values.values()) sum += value;
  return sum;
}

/** The content key of a concept. */
export function keyOf(concept: string): string {
  return concept.startsWith('lemma:') ? concept.slice('lemma:'.length) : `concept:${concept}`;
}
