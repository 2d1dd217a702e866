import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadFrench } from '@/lib/engine/lexicon/fr/french.ts';
import { followReading } from '@/lib/extension/access/follow-reading.ts';
import { showBadge } from '@/lib/extension/background/badge.ts';
import { changeHidden } from '@/lib/extension/background/change-hidden.ts';
import { changePacks } from '@/lib/extension/background/change-packs.ts';
import { followCommands } from '@/lib/extension/background/follow-commands.ts';
import { leaveOutHidden } from '@/lib/extension/background/leave-out-hidden.ts';
import { listPacks } from '@/lib/extension/background/list-packs.ts';
import { createPageChecks } from '@/lib/extension/background/page-checks.ts';
import { prime } from '@/lib/extension/background/prime.ts';
import { handle } from '@/lib/extension/messages/handle.ts';
import { importDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { loadCatalogue } from '@/lib/extension/texts/load-catalogue.ts';

// The worker is stopped and woken at will: every listener is registered synchronously, right here.
export default defineBackground(() => {
  const checks = createPageChecks(async () => loadFrench(), prime);
  const loader = followReading();

  handle({
    'article-found': async ({ url }, { tabId }) => {
      const injected = tabId !== null && (await loader.found(tabId, url));
      // The reader needs a moment to read the page: when it asks, everything is there.
      if (injected) checks.warm();
      return injected;
    },
    'check-article': async (article, { tabId }) => {
      const answer = await checks.check(article, tabId);
      // The page need not wait for its badge.
      if (tabId !== null) void leaveOutHidden(answer).then((shown) => showBadge(tabId, shown), console.error);
      return answer;
    },
    'article-left': async (_request, { tabId }) => {
      if (tabId !== null) await showBadge(tabId, null);
      return null;
    },
    'interface-texts': ({ language }) => loadCatalogue(language),
    'list-packs': listPacks,
    ...changeHidden,
    ...changePacks(checks.forgetPacks),
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    await loader.set();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await importDefaultPack().catch(console.error);
    checks.forgetPacks();
  });

  followCommands();
});
