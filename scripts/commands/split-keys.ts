/** What decides into which pack a document goes. */
export const SPLIT_KEYS = ['year', 'month', 'outlet'] as const;
export type SplitKey = (typeof SPLIT_KEYS)[number];
