/**
 * Bounds of what a pack may hold: far above anything a newspaper prints, low enough that a broken or hostile
 * file is refused before it fills the memory. Lengths in UTF-16 units.
 */
export const PACK_LIMITS = {
  /** Name of the pack, as the options page shows it. */
  nameLength: 200,
  /** Addresses; browsers cut off around 2,000, some feeds carry long query strings. */
  urlLength: 4_000,
  /** Outlet names, titles, credits, ids. */
  labelLength: 2_000,
  /** One claim's text: badly split pages yield sentences of several thousand. */
  claimLength: 20_000,
  /** One lemma, key, cue or unit. */
  termLength: 1_000,
  /** Claims of one document: a very long live blog. */
  claimsPerDocument: 20_000,
  /** Terms, concepts, entities, quantities or dates of one claim. */
  mentionsPerClaim: 5_000,
  /** Keys of one participant. */
  keysPerMention: 200,
  /** Agencies credited by one document. */
  credits: 200,
} as const;
