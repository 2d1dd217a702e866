/** Bounds on what is read from a page, each with its reason. Lengths in UTF-16 units. */

/** Article text that is sent for checking; the rest of a 2 MB page stays unmarked rather than slowing it. */
export const MAX_TEXT = 400_000;

/** Entries of a live blog: one a minute for a day. */
export const MAX_PARTS = 2_000;

/** Titles, names and credits. */
export const MAX_NAME = 2_000;

/** Credits of one article. */
export const MAX_CREDITS = 50;

/** Headlines of one page that are looked at: one for each article of a long scroll, and some in its margins. */
export const MAX_HEADLINES = 100;

/** Addresses: the longest that browsers and servers agree on is about 8,000. */
export const MAX_ADDRESS = 8_192;
