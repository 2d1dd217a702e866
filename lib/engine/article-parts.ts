import type { Article, ArticlePart } from './article.ts';

/** The entry an offset of the text lies in; null before the first one and in an article of one piece. */
export function partAt({ parts = [] }: Pick<Article, 'parts'>, offset: number): ArticlePart | null {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1] ?? null;
}

/** The day on which what stands at an offset was published, `YYYY-MM-DD`: the entry's, else the article's; null where neither is known. */
export function publishedAt(article: Pick<Article, 'parts' | 'published'>, offset: number): string | null {
  return partAt(article, offset)?.published ?? article.published;
}
