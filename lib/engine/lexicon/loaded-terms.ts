import type { TaggedToken } from '../text/token.ts';

/** A set of words of different load for one referent; see `fr/loaded-terms.ts`. */
export interface TermSet {
  readonly id: string;
  readonly terms: readonly { readonly term: string; readonly load: string }[];
}

/** A loaded term found in a sentence. */
export interface TermHit {
  readonly set: string;
  readonly term: string;
  readonly load: string;
  /** Number of tokens it covers. */
  readonly length: number;
}

/** Finds loaded terms in tagged text. */
export interface LoadedTerms {
  /** All terms that begin at a token, of every set; only the longest of each set. */
  lookup(tokens: readonly TaggedToken[], at: number): readonly TermHit[];
}

/** Makes the lookup from sets of terms, each a lemma or a phrase of lemmas separated by spaces. */
export function createLoadedTerms(sets: readonly TermSet[]): LoadedTerms {
  const byFirst = new Map<string, { words: readonly string[]; hit: TermHit }[]>();
  for (const { id, terms } of sets)
    for (const { term, load } of terms) {
      const words = term.split(' ');
      const entry = { words, hit: { set: id, term, load, length: words.length } };
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
  return {
    lookup(tokens, at) {
      const terms = byFirst.get(tokens[at]?.lemma ?? '');
      if (terms === undefined) return NONE;
      const longest = new Map<string, TermHit>();
      for (const { words, hit } of terms) {
        const fits = words.every(
          (word, n) => tokens[at + n]?.lemma === word || tokens[at + n]?.norm === word,
        );
        if (fits && hit.length > (longest.get(hit.set)?.length ?? 0)) longest.set(hit.set, hit);
      }
      return [...longest.values()];
    },
  };
}

const NONE: readonly TermHit[] = [];
