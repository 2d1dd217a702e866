/** Where a pack comes from. Given by whoever builds it: the engine knows neither clock nor machine. */
export interface Provenance {
  /** What built it, with its version: `recoupe 0.1.0`. */
  readonly builder: string;
  /** What it was built from, in words or as file names; empty where the builder does not say. */
  readonly source: string;
  /** Version of the word lists by which its claims were read (`LEXICON_VERSION`); null where packs of several were joined. */
  readonly lexicon: string | null;
  /** When, ISO 8601; null where the builder leaves it out, so that the same input gives the same bytes. */
  readonly builtAt: string | null;
}
