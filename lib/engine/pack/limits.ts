/**
 * Bounds of what a pack may hold: far above anything a newspaper prints, low enough that a broken or hostile
 * file is refused before it fills the memory. Lengths in UTF-16 units.
 */
export const PACK_LIMITS = {
  /** Name of the pack, as the options page shows it. */
  nameLength: 200,
  /** Addresses; browsers cut off around 2,000, some feeds carry long query strings. */
  urlLength: 4_000,
  /** Language tags, BCP 47. */
  languageLength: 35,
  /** Outlet names, titles, credits, ids. */
  labelLength: 2_000,
  /** One claim's text: badly split pages yield sentences of several thousand. */
  claimLength: 20_000,
  /** One lemma, key, cue or unit; the longest sentence that is analysed has 1,500. */
  termLength: 2_000,
  /** Places in an article's text, clauses, slots: no text is longer. */
  offset: 10_000_000,
  /** Claims of one document: a very long live blog. */
  claimsPerDocument: 20_000,
  /** Terms, concepts, entities, quantities or dates of one claim. */
  mentionsPerClaim: 5_000,
  /** Keys of one participant. */
  keysPerMention: 200,
  /** Agencies credited by one document. */
  credits: 200,
  /** Documents and claims of a pack: ten years of all French newspapers. */
  documents: 20_000_000,
  claims: 100_000_000,
  /** Strings, lists and words in the tables of a pack, and the strings' UTF-16 units together; all are in memory. */
  tableRows: 100_000,
  tableUnits: 4_000_000,
  /** Bytes of the head: what a pack says of itself. */
  headBytes: 65_536,
  /** Bytes of a section that is unpacked as a whole. */
  wholeBytes: 32_000_000,
  /** Bytes of one block of texts, unpacked: one very long live blog. */
  blockBytes: 64_000_000,
  /** Bytes of one block of frames: the same live blog takes some hundred kilobytes. */
  frameBlockBytes: 4_000_000,
  /** Claims, keys, terms and mentions of one block of frames: a few bits can name a word of many keys. */
  blockParts: 5_000_000,
} as const;
