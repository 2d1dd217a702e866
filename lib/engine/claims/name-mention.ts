import type { EntityKind } from './claim.ts';

/** An office with the country or body it is held in: `{ role: 'leader', of: 'country:RU' }`. */
export interface HeldRole {
  readonly role: string;
  /** Portfolio of a minister, else null. */
  readonly portfolio: string | null;
  /** Key of the country or organisation, null where the text names none. */
  readonly of: string | null;
}

/** A participant as one sentence words it, before it is resolved within the article. `from`, `to`: token indexes, half-open. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** Gazetteer keys; empty for persons and unknown names. */
  readonly keys: readonly string[];
  /** Folded name tokens of a person or unknown name; empty where no name is given. */
  readonly name: readonly string[];
  /** Token indexes of the name, null where there is none. */
  readonly nameAt: { readonly from: number; readonly to: number } | null;
  readonly role: HeldRole | null;
  /** True for `russe` in `le président russe`, `les missiles russes`. */
  readonly adjective: boolean;
}
