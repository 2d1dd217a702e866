import type { Concept } from './concept.ts';

/**
 * `kind`: one is a kind of the other; `converse`: the same fact with the roles exchanged; `near`: two kinds
 * of the same narrow thing.
 */
export type ConceptRelation = 'same' | 'kind' | 'opposite' | 'converse' | 'near';

/** A concept with more kinds than this (`say`) is too wide to make two of them near. Sane: 4 to 12. */
const MOST_KINDS_OF_A_NARROW_CONCEPT = 8;

/** The relations between concepts; `ancestors` is nearest first, `relation` is null for none. */
export interface ConceptRelations {
  readonly ancestors: (id: string) => readonly string[];
  readonly relation: (a: string, b: string) => ConceptRelation | null;
}

/** Makes the relations of these concepts; cycles of `kindOf` end at the first repetition. */
export function createRelations(byId: ReadonlyMap<string, Concept>): ConceptRelations {
  const kinds = new Map<string, number>();
  for (const { kindOf } of byId.values()) {
    if (kindOf) kinds.set(kindOf, (kinds.get(kindOf) ?? 0) + 1);
  }

  function ancestors(id: string): readonly string[] {
    const found: string[] = [];
    let parent = byId.get(id)?.kindOf;
    while (parent && parent !== id && !found.includes(parent)) {
      found.push(parent);
      parent = byId.get(parent)?.kindOf;
    }
    return found;
  }

  function relation(a: string, b: string): ConceptRelation | null {
    const first = byId.get(a);
    const second = byId.get(b);
    if (!first || !second) return null;
    if (a === b) return 'same';
    if (first.opposites?.includes(b) || second.opposites?.includes(a)) return 'opposite';
    if (first.converses?.includes(b) || second.converses?.includes(a)) return 'converse';
    if (ancestors(a).includes(b) || ancestors(b).includes(a)) return 'kind';
    const parent = first.kindOf;
    const narrow = parent && (kinds.get(parent) ?? 0) <= MOST_KINDS_OF_A_NARROW_CONCEPT;
    return narrow && parent === second.kindOf ? 'near' : null;
  }

  return { ancestors, relation };
}
