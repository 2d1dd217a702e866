import type { Article } from '../../lib/engine/article.ts';
import { planInputs, readInputs } from '../readers/read-inputs.ts';

/** The first `limit` articles of files or folders, in their order; whatever cannot be read is passed over. */
export async function readItems(paths: readonly string[], limit: number): Promise<readonly Article[]> {
  const items: Article[] = [];
  const { files } = await planInputs(paths);
  for await (const result of readInputs(files, { outlet: null, language: 'fr' })) {
    if ('article' in result) items.push(result.article);
    if (items.length >= limit) break;
  }
  return items;
}
