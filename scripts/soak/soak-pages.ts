import { existsSync } from 'node:fs';
import { renderArticlePage } from '../demo/article-page.ts';
import { readNewsArticles } from '../demo/news-article.ts';
import type { PageServer } from '../pages/page-server.ts';
import { PAGES_FOLDER, readSavedPages, type SavedPage } from '../pages/saved-pages.ts';

/** A page of the soak: an article of the corpus, which the shipped pack has matches for, or any other. */
export interface SoakPage extends SavedPage {
  /** Title by which its report is known; null where no report is waited for. */
  readonly title: string | null;
}

/** Where the pages of a soak are to be had. */
export type SoakSite = Pick<PageServer, 'blank' | 'urlOf'>;

/** The articles of the corpus as news pages. */
export function corpusPages(): readonly SoakPage[] {
  const articles = readNewsArticles();
  return articles.map((article) => ({
    name: article.id,
    kind: 'news',
    language: 'fr',
    html: renderArticlePage(article, articles, ''),
    title: article.title,
  }));
}

/** Real pages of all kinds where they are at hand; none elsewhere. */
export function realPages(): readonly SoakPage[] {
  if (!existsSync(PAGES_FOLDER)) return [];
  return readSavedPages().map((page) => ({ ...page, title: null }));
}

/** One of a list by any number from 0, over and over. @throws Error where the list is empty. */
export function pick<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('soak: there are no pages to visit');
  return found;
}
