import type { Article } from '../../lib/engine/article.ts';
import type { Claim } from '../../lib/engine/claims/claim.ts';

/** One claim of a page as it is looked up. */
export interface ClaimQuery {
  /** Its content keys, each once, without spaces. */
  readonly keys: readonly string[];
  /** Ids of the claims of other outlets that surely report the same fact. */
  readonly gold: readonly number[];
  /** The claim itself, for contenders that look at more than keys. */
  readonly claim: Claim;
}

/** A page whose claims are looked up. */
export interface PageQuery {
  readonly article: Article;
  /** Outlets whose claims are no answers, by their numbers in the rows: the page's own. */
  readonly own: readonly number[];
  readonly claims: readonly ClaimQuery[];
  /** True where the page serves to measure time; else it serves to count gold matches. */
  readonly timed: boolean;
}

/** The content keys of a claim as tokens: each once, spaces closed. */
export function tokensOf({ frame }: Claim): readonly string[] {
  return [...new Set(frame.keys.map(({ key }) => key.replaceAll(' ', '_')))];
}
