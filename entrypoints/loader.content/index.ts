import { defineContentScript } from 'wxt/utils/define-content-script';
import { announceArticle } from '@/lib/extension/messages/announce-article.ts';
import { watchForArticles } from '@/lib/page/watch-for-articles.ts';

/** Runs on every page, where the person wants that, and therefore holds next to nothing: it only tells of articles. */
export default defineContentScript({
  // The background registers it, and says for which pages (`follow-reading.ts`).
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => watchForArticles(ctx, announceArticle),
});
