import type { EntityKind } from '../claims/claim.ts';
import type { Token } from '../text/token.ts';
import { createPhraseTable, type Phrase } from './phrase-table.ts';

/** One name of the gazetteer, as a text may use it. */
export interface PlaceName {
  /** Entity keys, best first: `country:KP`, `place:pyongyang`, `org:onu`. At least one. */
  readonly keys: readonly string[];
  readonly kind: EntityKind;
  /** How the wording names it: `capital` and `seat` stand for a state; `demonym` is the noun, `adjective` the same word in lower case. */
  readonly form: 'name' | 'demonym' | 'adjective' | 'capital' | 'seat' | 'organisation' | 'city' | 'region';
  /** Key of the country it lies in, where it is neither a country nor stands for one. */
  readonly within: string | null;
}

/** Knows the names of countries, places and organisations. */
export interface Gazetteer {
  /** True where a name may begin with this word in lower case. */
  opens(norm: string): boolean;
  /** The longest known name that starts at the token, or null. */
  match(tokens: readonly Token[], at: number): { readonly length: number; readonly entry: PlaceName } | null;
}

/** Makes a gazetteer of wordings; the first of equal wordings wins where capitals allow both. */
export function createGazetteer(phrases: Iterable<Phrase<PlaceName>>): Gazetteer {
  const table = createPhraseTable(phrases);
  return {
    opens: table.opens,
    match(tokens, at) {
      const found = table.match(tokens, at);
      return found && { length: found.length, entry: found.value };
    },
  };
}
