import type { TaggedToken } from '../text/token.ts';
import { createPhraseTable, type Phrase } from './phrase-table.ts';

/** An office or title as a text words it. */
export interface RoleName {
  /** `leader`, `minister`, `spokesperson`, …; `title` for civil titles such as `M.`. */
  readonly role: string;
  /** Of a minister: `foreign-affairs`, `defence`, …; else null. */
  readonly portfolio: string | null;
  /** Key of the state or body the wording itself names: `country:RU` for `chef du Kremlin`; else null. */
  readonly of: string | null;
}

/** Knows the names of offices. */
export interface Roles {
  /** True where an office may begin with this word in lower case. */
  opens(norm: string): boolean;
  /** The longest office that starts at the token, or null; a verb (`juge que`, `représentant 3 %`) is no office. */
  match(tokens: readonly TaggedToken[], at: number): (RoleName & { readonly length: number }) | null;
}

/** Makes the roles of a language from their wordings. */
export function createRoles(phrases: Iterable<Phrase<RoleName>>): Roles {
  const table = createPhraseTable(phrases);
  return {
    opens: table.opens,
    match(tokens, at) {
      const first = tokens[at];
      const found = first?.form.opensRole && first.pos !== 'verb' ? table.match(tokens, at) : null;
      return found && { length: found.length, ...found.value };
    },
  };
}
