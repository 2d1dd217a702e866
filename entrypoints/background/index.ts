import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadFrench } from '@/lib/engine/lexicon/fr/french.ts';
import { showBadge } from '@/lib/extension/background/badge.ts';
import { changeHidden } from '@/lib/extension/background/change-hidden.ts';
import { changePacks } from '@/lib/extension/background/change-packs.ts';
import { checkPage } from '@/lib/extension/background/check-page.ts';
import { followCommands } from '@/lib/extension/background/follow-commands.ts';
import { injectReader } from '@/lib/extension/background/inject-reader.ts';
import { leaveOutHidden } from '@/lib/extension/background/leave-out-hidden.ts';
import { listPacks } from '@/lib/extension/background/list-packs.ts';
import { loadPacks } from '@/lib/extension/background/load-packs.ts';
import { memoised } from '@/lib/extension/background/memoised.ts';
import { handle } from '@/lib/extension/messages/handle.ts';
import { importDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { loadCatalogue } from '@/lib/extension/texts/load-catalogue.ts';

// The worker is stopped and woken at will: every listener is registered synchronously, right here.
export default defineBackground(() => {
  const packs = memoised(loadPacks);
  const french = memoised(async () => loadFrench());

  handle({
    'article-found': async ({ url }, { tabId }) => tabId !== null && (await injectReader(tabId, url)),
    'check-article': async (article, { tabId }) => {
      const answer = await checkPage(article, await packs.get(), await french.get());
      if (tabId !== null) await showBadge(tabId, await leaveOutHidden(answer));
      // No packs are asked for again: a pack may be imported meanwhile.
      if (answer.status === 'no-pack') packs.forget();
      return answer;
    },
    'article-left': async (_request, { tabId }) => {
      if (tabId !== null) await showBadge(tabId, null);
      return null;
    },
    'interface-texts': ({ language }) => loadCatalogue(language),
    'list-packs': listPacks,
    ...changeHidden,
    ...changePacks(packs.forget),
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await importDefaultPack().catch(console.error);
    packs.forget();
  });

  followCommands();
});
