import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** Quiet time after the last change before anything is read again: a re-render changes hundreds of nodes. */
const SETTLED_MS = 400;

/** How often the root is looked for: a detached root reports no mutation. */
const DETACHED_CHECK_MS = 2_000;

/** What may happen to an article. */
export interface ArticleEvents {
  /** Its nodes changed and have come to rest; called in idle time. */
  readonly onChanged: () => void;
  /** Its root left the page. Called once. */
  readonly onRemoved: () => void;
}

/** Watches the article's root, and nothing else of the page, until the returned function is called. */
export function watchArticle(ctx: ContentScriptContext, root: Element, events: ArticleEvents): () => void {
  let timer: number | undefined;
  let stopped = false;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!stopped && ctx.isValid)
        ctx.requestIdleCallback(() => !stopped && events.onChanged(), { timeout: 1_000 });
    }, SETTLED_MS);
  });
  const stop = () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(detached);
  };
  const detached = ctx.setInterval(() => {
    if (root.isConnected) return;
    stop();
    events.onRemoved();
  }, DETACHED_CHECK_MS);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  ctx.onInvalidated(stop);
  return stop;
}
