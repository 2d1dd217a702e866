import { browser } from 'wxt/browser';
import { hasNotableDifference } from '@/lib/engine/matching/claim-standing.ts';
import type { CheckAnswer } from '@/lib/extension/messages/protocol.ts';
import { readSettings } from '@/lib/extension/settings/settings.ts';
import { messagesForView } from '@/lib/extension/texts/messages.ts';

/** White on brown, 6.5:1, in light and dark toolbars alike: the tone of differences. */
const COLOURS = { ground: '#934e00', text: '#ffffff' } as const;

/**
 * Sets the toolbar badge of a tab to the number of claims with differences, or clears it where there are none.
 * When the tab loads another page the browser clears it by itself, so nothing listens for that.
 */
export async function showBadge(tabId: number, answer: CheckAnswer | null): Promise<void> {
  const count = answer?.status === 'report' ? answer.report.claims.filter(hasNotableDifference).length : 0;
  await showCount(tabId, count);
}

/** Sets the toolbar badge of a tab to that number of claims, or clears it at 0; the button's title says it in words. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { action } = browser;
  const title = await titleFor(count);
  // The tab may be gone by now; then there is nothing to show.
  await Promise.all([
    action.setTitle({ tabId, title }),
    action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    action.setBadgeBackgroundColor({ tabId, color: COLOURS.ground }),
    action.setBadgeTextColor({ tabId, color: COLOURS.text }),
  ]).catch(() => {});
}

/** `Recoupe: 3 claims with differences`, in the language of the settings; the name alone at 0. */
async function titleFor(count: number): Promise<string> {
  const { get } = await messagesForView((await readSettings()).language);
  if (count === 0) return get('extensionName');
  const locale = get('textsLocale');
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return get(`badgeTitle_${form}`, [new Intl.NumberFormat(locale).format(count)]);
}
