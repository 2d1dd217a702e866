import type { Article } from '@/lib/engine/article.ts';
import type { CheckAnswer, Failure } from './protocol.ts';
import { NO_RECEIVER, send, UNANSWERED } from './send.ts';

/** Times an article is sent: a background that ends while it checks is woken by the next message. Sane: 2 to 4. */
const MOST_TRIES = 3;

/** What the background says of an article; where it says nothing, why. Never rejects. */
export async function sendArticle(
  article: Article,
): Promise<CheckAnswer | { readonly status: 'error'; readonly error: Failure }> {
  for (let tries = 1; ; tries++) {
    const answer = await send('check-article', article);
    if (answer.ok) return answer.value;
    const { error } = answer;
    const isLost = error.area === UNANSWERED || error.area === NO_RECEIVER;
    if (!isLost || tries === MOST_TRIES) return { status: 'error', error };
  }
}
