import { rememberWords } from '../text/word-memo.ts';
import type { Concept } from './concept.ts';

/**
 * `kind`: one is a kind of the other; `converse`: the same fact with the roles exchanged; `near`: two kinds
 * of the same narrow thing.
 */
export type ConceptRelation = 'same' | 'kind' | 'opposite' | 'converse' | 'near';

/** A concept with more kinds than this (`say`) is too wide to make two of them near. Sane: 4 to 12. */
const MOST_KINDS_OF_A_NARROW_CONCEPT = 8;

/** The relations between concepts. */
export interface ConceptRelations {
  /** The wider ones, nearest first. */
  readonly ancestors: (id: string) => readonly string[];
  /** The number of a concept, its place in a row; -1 for an unknown id. */
  readonly numberOf: (id: string) => number;
  /** A cell for every concept: how the concept with this number is related to it, for `relationIn`. */
  readonly rowOf: (number: number) => Uint8Array;
}

/** What the cells of a row stand for; null for none. */
const RELATIONS: readonly (ConceptRelation | null)[] = [null, 'same', 'kind', 'opposite', 'converse', 'near'];

/** The relation that a row has at a place; null for none, and for a place of -1. */
export function relationIn(row: Uint8Array, place: number): ConceptRelation | null {
  return place < 0 ? null : (RELATIONS[row[place] ?? 0] ?? null);
}

/** Makes the relations of these concepts; cycles of `kindOf` end at the first repetition. */
export function createRelations(byId: ReadonlyMap<string, Concept>): ConceptRelations {
  const kinds = Map.groupBy(byId.values(), ({ kindOf }) => kindOf ?? null);
  const opposedBy = invert(byId, ({ opposites }) => opposites);
  const conversedBy = invert(byId, ({ converses }) => converses);
  const all = [...byId.values()];
  const numbers = new Map(all.map(({ id }, n) => [id, n]));
  // By number, a cell for every concept; filled when first asked for.
  const rows: Uint8Array[] = [];

  const ancestors = rememberWords((id) => {
    const found: string[] = [];
    let parent = byId.get(id)?.kindOf;
    while (parent && parent !== id && !found.includes(parent)) {
      found.push(parent);
      parent = byId.get(parent)?.kindOf;
    }
    return found;
  });

  function descendants(id: string, found: Set<string> = new Set()): ReadonlySet<string> {
    for (const kind of kinds.get(id) ?? []) {
      if (kind.id === id || found.has(kind.id)) continue;
      found.add(kind.id);
      descendants(kind.id, found);
    }
    return found;
  }

  /** The row of a concept; of two relations the one marked last holds. */
  function makeRow(number: number): Uint8Array {
    const row = new Uint8Array(all.length);
    rows[number] = row;
    const concept = all[number];
    if (concept === undefined) return row;
    const mark = (relation: ConceptRelation, ids: Iterable<string>) => {
      const cell = RELATIONS.indexOf(relation);
      for (const id of ids) {
        const other = numbers.get(id);
        if (other !== undefined) row[other] = cell;
      }
    };
    const { id, kindOf, opposites = [], converses = [] } = concept;
    const siblings = kindOf ? (kinds.get(kindOf) ?? []) : [];
    if (siblings.length <= MOST_KINDS_OF_A_NARROW_CONCEPT)
      mark(
        'near',
        siblings.map((each) => each.id),
      );
    mark('kind', ancestors(id));
    mark('kind', descendants(id));
    mark('converse', converses);
    mark('converse', conversedBy.get(id) ?? []);
    mark('opposite', opposites);
    mark('opposite', opposedBy.get(id) ?? []);
    mark('same', [id]);
    return row;
  }

  return {
    ancestors,
    numberOf: (id) => numbers.get(id) ?? -1,
    rowOf: (number) => rows[number] ?? makeRow(number),
  };
}

/** By the concepts that are named, those that name them. */
function invert(
  byId: ReadonlyMap<string, Concept>,
  namedBy: (concept: Concept) => readonly string[] | undefined,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const concept of byId.values())
    for (const named of namedBy(concept) ?? []) {
      const list = found.get(named);
      if (list) list.push(concept.id);
      else found.set(named, [concept.id]);
    }
  return found;
}
