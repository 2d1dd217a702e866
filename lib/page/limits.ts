/** Bounds on what is read from a page, each with its reason. Lengths in UTF-16 units. */

/** One JSON-LD block; larger ones exist (catalogues, whole menus) and hold no article. */
export const MAX_JSON_LD = 300_000;

/** JSON-LD blocks looked at on one page. */
export const MAX_JSON_LD_BLOCKS = 20;

/** Article text that is sent for checking; the rest of a 2 MB page stays unmarked rather than slowing it. */
export const MAX_TEXT = 400_000;

/** Titles, names and credits. */
export const MAX_NAME = 2_000;

/** Credits of one article. */
export const MAX_CREDITS = 50;
