import type { Article } from '../../lib/engine/article.ts';

/** Articles that are analysed together and become one chunk. */
export interface Batch {
  readonly articles: readonly Article[];
  /** File of the chunk. */
  readonly path: string;
}

/** Documents of one batch: a second's work, so little is lost with a kill. Sane: 200 to 5,000. */
const BATCH_DOCUMENTS = 1_000;
/** UTF-16 units of text of one batch: ends it early where documents are whole articles. */
const BATCH_TEXT = 2_000_000;

/** Collects articles; batches end in the same places however many threads there are. */
export interface Batcher {
  /** Takes an article; the batch it completes, or null. */
  add(article: Article): readonly Article[] | null;
  /** What is left, perhaps nothing. */
  rest(): readonly Article[];
}

/** A batcher without articles. */
export function createBatcher(): Batcher {
  let articles: Article[] = [];
  let units = 0;
  const take = () => {
    const batch = articles;
    articles = [];
    units = 0;
    return batch;
  };
  return {
    add(article) {
      articles.push(article);
      units += article.text.length;
      return articles.length >= BATCH_DOCUMENTS || units >= BATCH_TEXT ? take() : null;
    },
    rest: take,
  };
}
