import { browser } from 'wxt/browser';
import { sendToTab } from '@/lib/extension/messages/send.ts';

/** Passes the keyboard shortcuts on to the page in front. Call it once, synchronously. */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId === undefined) return;
    if (command === 'next-claim') await sendToTab(tabId, 'step-claim', { direction: 'next' });
    if (command === 'previous-claim') await sendToTab(tabId, 'step-claim', { direction: 'previous' });
    if (command === 'toggle-card') await sendToTab(tabId, 'toggle-card', {});
  });
}
