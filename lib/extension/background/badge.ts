import { browser } from 'wxt/browser';
import { hasNotableDifference } from '@/lib/engine/matching/claim-standing.ts';
import type { CheckAnswer } from '@/lib/extension/messages/protocol.ts';

/**
 * Sets the toolbar badge of a tab to the number of claims with differences, or clears it where there are none.
 * When the tab loads another page the browser clears it by itself, so nothing listens for that.
 */
export async function showBadge(tabId: number, answer: CheckAnswer | null): Promise<void> {
  const count = answer?.status === 'report' ? answer.report.claims.filter(hasNotableDifference).length : 0;
  await showCount(tabId, count);
}

/** Sets the toolbar badge of a tab to that number of claims, or clears it at 0. */
export async function showCount(tabId: number, count: number): Promise<void> {
  // The tab may be gone by now; then there is nothing to show.
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }).catch(() => {});
}
