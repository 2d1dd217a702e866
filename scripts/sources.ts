/** Where scripts find the labelled events and the news feed; the first and the last lie beside the checkout. */
export const SOURCES = {
  gold: '../shared/gold',
  labels: 'scripts/training/labels',
  feed: '../shared/corpora/news-feed-fr.jsonl.gz',
} as const;
