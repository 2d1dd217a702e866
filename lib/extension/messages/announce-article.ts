import { browser } from 'wxt/browser';

/**
 * Sends `article-found` for a page's address; true where a reader is in the page now. Never rejects. Apart from
 * `send()`, since this is all that runs on every page, and the protocol's schemas are many times its size.
 */
export async function announceArticle(url: string): Promise<boolean> {
  const message = { name: 'article-found', request: { url } };
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  // The answer's shape is `Result<boolean>`; whatever else comes is no.
  return Reflect.get(Object(answer), 'value') === true;
}
