import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/mentions.css';
import '@/components/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/Popup.tsx';
import { createTexts } from '@/components/texts.ts';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { sendToTab } from '@/lib/extension/messages/send.ts';
import { followPageState } from '@/lib/extension/views/follow.ts';
import { findTab, readPageState, requestAccess } from '@/lib/extension/views/page-state.ts';

const texts = createTexts(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);
const address = new URL(location.href);
const tabId = await findTab(address);
let stop = () => {};

/** Shows the page's state, and follows it until it rests. */
function follow(): void {
  stop();
  stop = followPageState(() => readPageState(tabId), show);
}

function show(state: PageState): void {
  const app = document.getElementById('app');
  if (app === null) return;
  const onShow = async (id: string) => {
    if (tabId !== null) await sendToTab(tabId, 'show-claim', { id });
    // The popup lies over the page; opened as a tab of its own it stays.
    if (!address.searchParams.has('tab')) window.close();
  };
  const onGrant = async () => (await requestAccess(tabId)) && follow();
  const onOptions = () => browser.runtime.openOptionsPage();
  render(<Popup state={state} texts={texts} onGrant={onGrant} onShow={onShow} onOptions={onOptions} />, app);
}

document.documentElement.lang = texts.language;
follow();
