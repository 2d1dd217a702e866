import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/engine/article.ts';
import { readHtml } from '../readers/read-html.ts';

/**
 * The articles of the saved pages (`.html`) of a folder, in the order of their names, as the command line reads them.
 * Pages without an article are passed over, and so is a missing folder. The language is what the page says, else French.
 */
export async function readPages(folder: string): Promise<readonly Article[]> {
  if (!existsSync(folder)) return [];
  const articles: Article[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.html')) continue;
    const result = await readHtml(join(folder, file), null, { outlet: null, language: 'fr' });
    if ('article' in result) articles.push(result.article);
  }
  return articles;
}
