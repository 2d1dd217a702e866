import type { Article } from '../../../lib/engine/article.ts';

/** An article with this text and nothing else known. */
export function makeArticle(text: string, credits: readonly string[] = []): Article {
  return {
    id: 'a',
    url: null,
    outlet: 'La Gazette',
    title: '',
    published: null,
    language: 'fr',
    text,
    credits,
  };
}
