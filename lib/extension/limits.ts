/** Bounds on everything that crosses a border, each with its reason. Lengths are UTF-16 units. */

/** Longest article text a page may send: ten times a long read; a 2 MB page is cut rather than refused. */
export const MAX_ARTICLE_TEXT = 400_000;

/** Titles, outlet names and sources; no real one comes near it. */
export const MAX_LABEL = 2_000;

/** Addresses: the longest that browsers and servers agree on is about 8,000. */
export const MAX_URL = 8_192;

/** Credits an article can carry; beyond that it is a list of something else. */
export const MAX_CREDITS = 50;

/** Entries of a live blog: one a minute for a day. */
export const MAX_PARTS = 2_000;

/** One sentence, or one wording within it. Text without punctuation can make very long "sentences". */
export const MAX_SENTENCE = 20_000;

/** Claims in one report: an article of `MAX_ARTICLE_TEXT` with sentences of 40 characters. */
export const MAX_CLAIMS = 10_000;

/** Matches shown for one claim: a reader looks at ten, an export at some hundreds. */
export const MAX_MATCHES = 1_000;

/** Differences, reasons or hedges of one match or claim: no sentence the engine reads has more words than this. */
export const MAX_DETAILS = 750;

/** Installed packs: a list longer than this is no list a person made. */
export const MAX_PACKS = 1_000;

/** Texts of the interface in one language: three times as many as there are. */
export const MAX_TEXTS = 800;
