import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { detectArticle } from './detect-article.ts';
import { later, whenIdle } from './later.ts';

/**
 * When a page is looked at, after its load and after each navigation within it: many render their article some
 * time later. Each look takes about a millisecond of idle time.
 */
const LOOKS_MS = [0, 500, 2_000, 6_000] as const;

/** A look comes at the latest after this time, also in a tab that is never idle. Sane range: 100 to 2,000. */
const IDLE_MS = 500;

/**
 * Looks whether the page is an article, and again whenever it goes to another address, until `found` says that
 * the article is in other hands.
 * @param found called with an article's address; true ends the watch.
 */
export function watchForArticles(ctx: ContentScriptContext, found: (url: string) => Promise<boolean>): void {
  let round = 0;
  let over = false;
  let address = location.href;

  const look = async (mine: number, others: readonly number[]) => {
    if (mine !== round) return;
    if (detectArticle(document) === null) plan(mine, others);
    else if (await found(location.href)) over = true;
  };
  const plan = (mine: number, [wait, ...others]: readonly number[]) => {
    if (wait === undefined) return;
    later(ctx, () => whenIdle(ctx, () => void look(mine, others), IDLE_MS), wait);
  };
  const onNavigated = () => {
    if (location.href === address || over) return;
    address = location.href;
    round += 1;
    plan(round, LOOKS_MS);
  };

  // The event comes before the address has changed, and for navigations that come to nothing too.
  ctx.addEventListener(window, 'wxt:locationchange', () => later(ctx, onNavigated, 0));
  plan(round, LOOKS_MS);
}
