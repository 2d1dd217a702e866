import { defineContentScript } from 'wxt/utils/define-content-script';
import { announceArticle } from '@/lib/extension/messages/announce-article.ts';
import { watchForArticles } from '@/lib/page/watch-for-articles.ts';

/** Runs on every page and therefore holds next to nothing: it only tells the background of articles. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => watchForArticles(ctx, announceArticle),
});
