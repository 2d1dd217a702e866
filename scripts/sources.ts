/** Where scripts find the labelled events, saved pages and the news feed; all but our labels lie beside the checkout. */
export const SOURCES = {
  gold: '../shared/gold',
  pages: '../shared/pages',
  labels: 'scripts/training/labels',
  feed: '../shared/corpora/news-feed-fr.jsonl.gz',
} as const;
