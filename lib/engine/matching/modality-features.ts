import type { ConceptMention, Modality } from '../claims/claim.ts';

/** How one claim presents its concepts: all modalities in which it tells each, and whether it negates any. */
export interface Modalities {
  readonly byConcept: ReadonlyMap<string, ReadonlySet<Modality>>;
  readonly isNegated: boolean;
}

/** More shared acts than this say no more. */
const MOST_ACTS = 4;

/** Reads how a claim presents its concepts. */
export function modalitiesOf(concepts: readonly ConceptMention[]): Modalities {
  const byConcept = new Map<string, Set<Modality>>();
  for (const { concept, modality } of concepts) {
    const known = byConcept.get(concept);
    if (known) known.add(modality);
    else byConcept.set(concept, new Set([modality]));
  }
  return { byConcept, isNegated: concepts.some(({ negated }) => negated) };
}

/**
 * Features of how two claims present the concepts they share: whether one side only plans or hedges what the other
 * asserts and they assert nothing together, whether both plan the same, on how many of at most four both say more than
 * that it is known, and whether one or both negate something. A penalty asked for is not one passed.
 */
export function describeModality(here: Modalities, there: Modalities) {
  let shared = 0;
  let asserted = 0;
  let planned = 0;
  let hedged = 0;
  let plannedBoth = 0;
  for (const [concept, mine] of here.byConcept) {
    const theirs = there.byConcept.get(concept);
    if (!theirs) continue;
    if (!isOnlyKnown(mine) && !isOnlyKnown(theirs)) shared++;
    if (mine.has('asserted') && theirs.has('asserted')) asserted++;
    else if (isBeside(mine, theirs, 'planned')) planned++;
    else if (isBeside(mine, theirs, 'hedged')) hedged++;
    else if (mine.has('planned') && theirs.has('planned')) plannedBoth++;
  }
  const is = (test: boolean) => (test ? 1 : 0);
  return {
    plannedOne: is(planned > 0 && asserted === 0),
    hedgedOne: is(hedged > 0 && asserted === 0),
    plannedBoth: is(plannedBoth > 0),
    actsShared: Math.min(MOST_ACTS, shared),
    negatedOne: is(here.isNegated !== there.isNegated),
    negatedBoth: is(here.isNegated && there.isNegated),
  };
}

function isOnlyKnown(modalities: ReadonlySet<Modality>): boolean {
  return modalities.size === 1 && modalities.has('presupposed');
}

/** True where one side asserts what the other tells in this modality. */
function isBeside(mine: ReadonlySet<Modality>, theirs: ReadonlySet<Modality>, modality: Modality): boolean {
  return (mine.has('asserted') && theirs.has(modality)) || (theirs.has('asserted') && mine.has(modality));
}
