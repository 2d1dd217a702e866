import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadFrench } from '@/lib/engine/lexicon/fr/french.ts';
import { showBadge } from '@/lib/extension/background/badge.ts';
import { changePacks } from '@/lib/extension/background/change-packs.ts';
import { checkPage } from '@/lib/extension/background/check-page.ts';
import { injectReader } from '@/lib/extension/background/inject-reader.ts';
import { listPacks } from '@/lib/extension/background/list-packs.ts';
import { loadIndex } from '@/lib/extension/background/load-index.ts';
import { memoised } from '@/lib/extension/background/memoised.ts';
import { handle } from '@/lib/extension/messages/handle.ts';
import { sendToTab } from '@/lib/extension/messages/send.ts';
import { hideMatch } from '@/lib/extension/settings/hidden-matches.ts';
import { importDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { loadCatalogue } from '@/lib/extension/texts/load-catalogue.ts';

// The worker is stopped and woken at will: every listener is registered synchronously, right here.
export default defineBackground(() => {
  const index = memoised(loadIndex);
  const french = memoised(async () => loadFrench());

  handle({
    'article-found': async ({ url }, { tabId }) => tabId !== null && (await injectReader(tabId, url)),
    'check-article': async (article, { tabId }) => {
      const answer = checkPage(article, await index.get(), await french.get());
      if (tabId !== null) await showBadge(tabId, answer);
      // An empty index is asked for again: a pack may be imported meanwhile.
      if (answer.status === 'no-pack') index.forget();
      return answer;
    },
    'article-left': async (_request, { tabId }) => {
      if (tabId !== null) await showBadge(tabId, null);
      return null;
    },
    'hide-match': async (match) => {
      await hideMatch(match);
      return null;
    },
    'interface-texts': ({ language }) => loadCatalogue(language),
    'list-packs': listPacks,
    ...changePacks(index.forget),
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    await importDefaultPack().catch(console.error);
    index.forget();
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId === undefined) return;
    if (command === 'next-claim') await sendToTab(tabId, 'step-claim', { direction: 'next' });
    if (command === 'previous-claim') await sendToTab(tabId, 'step-claim', { direction: 'previous' });
  });
});
