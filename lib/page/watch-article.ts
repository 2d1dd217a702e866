import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { whenIdle } from './later.ts';
import { isElement } from './node-kinds.ts';

/** Quiet time after the last change before anything is read again: a re-render changes hundreds of nodes. */
const SETTLED_MS = 400;

/** A change is read at the latest after this much more time, also in a tab that is never idle. */
const IDLE_MS = 1_000;

/** What may happen to an article. */
export interface ArticleEvents {
  /** Its nodes changed and have come to rest; called in idle time. */
  readonly onChanged: () => void;
  /** Its root left the page, or something with a headline came beside it; called in idle time. */
  readonly onSurroundings: () => void;
}

/** What another article brings with it. */
const ARTICLE_SIGNS = 'h1, article';

/**
 * Watches an article's root, and of the rest of the page only what is put beside the root or the elements around it,
 * until the returned function is called.
 */
export function watchArticle(ctx: ContentScriptContext, root: Element, events: ArticleEvents): () => void {
  let stopped = false;
  const settled = (call: () => void) => {
    let timer: number | undefined;
    return () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (!stopped) whenIdle(ctx, () => !stopped && call(), IDLE_MS);
      }, SETTLED_MS);
    };
  };
  const inside = new MutationObserver(settled(events.onChanged));
  inside.observe(root, { childList: true, characterData: true, subtree: true });

  const tellSurroundings = settled(events.onSurroundings);
  const beside = new MutationObserver((changes) => {
    const came = changes.some(({ addedNodes }) => [...addedNodes].some(bringsArticle));
    if (came || !root.isConnected) tellSurroundings();
  });
  for (let around = root.parentNode; around !== null; around = around.parentNode) {
    beside.observe(around, { childList: true });
  }
  const stop = () => {
    stopped = true;
    inside.disconnect();
    beside.disconnect();
  };
  const forget = ctx.onInvalidated(stop);
  return () => {
    forget();
    stop();
  };
}

function bringsArticle(node: Node): boolean {
  if (!isElement(node)) return false;
  return node.matches(ARTICLE_SIGNS) || node.querySelector(ARTICLE_SIGNS) !== null;
}
