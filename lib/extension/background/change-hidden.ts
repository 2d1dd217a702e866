import type { Handlers } from '@/lib/extension/messages/handle.ts';
import { hideMatch, restoreMatch } from '@/lib/extension/settings/hidden-matches.ts';
import { showCount } from './badge.ts';

/** The answers to what hides a match, shows it again, and tells how many claims have differences then. */
export const changeHidden: Pick<Required<Handlers>, 'hide-match' | 'restore-match' | 'differ-count'> = {
  'hide-match': async (match) => {
    await hideMatch(match);
    return null;
  },
  'restore-match': async ({ key }) => {
    await restoreMatch(key);
    return null;
  },
  'differ-count': async ({ count }, { tabId }) => {
    if (tabId !== null) await showCount(tabId, count);
    return null;
  },
};
