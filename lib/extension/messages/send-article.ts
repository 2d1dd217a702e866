import type { Article } from '@/lib/engine/article.ts';
import type { CheckAnswer, Failure } from './protocol.ts';
import { send } from './send.ts';

/** What the background says of an article; where it says nothing, why. Never rejects. */
export async function sendArticle(
  article: Article,
): Promise<CheckAnswer | { readonly status: 'error'; readonly error: Failure }> {
  const answer = await send('check-article', article);
  return answer.ok ? answer.value : { status: 'error', error: answer.error };
}
