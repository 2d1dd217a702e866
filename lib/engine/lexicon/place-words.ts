import type { FoldedPhrases } from '../claims/folded-phrases.ts';

/** The words that say where something is. Lower case, unless folded or lemmas. */
export interface PlaceWords {
  /** Prepositions of place, of those that begin alike the longest first. */
  readonly prepositions: FoldedPhrases<true>;
  /** Those that are no preposition unless a name or a determiner follows. */
  readonly doubtful: ReadonlySet<string>;
  /** Nouns of place: with one of them, or a name, a phrase says where. Lemmas. */
  readonly nouns: ReadonlySet<string>;
  /** Nouns that make `dans la nuit` no place. Lemmas. */
  readonly noPlaceNouns: ReadonlySet<string>;
  /** Preposition → nouns behind it that are no place: `en train`. */
  readonly noPlaceBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /** The preposition in capitals that opens the label over an article: `EN DIRECT`. As written. */
  readonly labelOpener: string;
  /** Prepositions behind which an organisation is an address, and those behind which a name is somebody's. */
  readonly atBody: ReadonlySet<string>;
  readonly atPerson: ReadonlySet<string>;
  /** Small words inside a phrase of place, and those it does not end with. */
  readonly inside: ReadonlySet<string>;
  readonly openEnds: ReadonlySet<string>;
  /** Possessives, and the nouns that are a place with one: `dans son appartement`, but not `dans son état`. Lemmas. */
  readonly possessives: ReadonlySet<string>;
  readonly homes: ReadonlySet<string>;
  /** A preposition inside a phrase, and the nouns it belongs to, lemmas and forms: `la frontière avec l’Ukraine`. */
  readonly with: ReadonlySet<string>;
  readonly withNouns: ReadonlySet<string>;
  /** Words that add nothing to where it is: with or without them two phrases name one place. Folded. */
  readonly empty: ReadonlySet<string>;
}
