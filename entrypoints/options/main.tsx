import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type PacksState } from '@/components/Options.tsx';
import { createTexts } from '@/components/texts.ts';
import { send } from '@/lib/extension/messages/send.ts';

const texts = createTexts(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);

function show(state: PacksState): void {
  const app = document.getElementById('app');
  const { version } = browser.runtime.getManifest();
  if (app !== null) render(<Options state={state} version={version} texts={texts} />, app);
}

document.documentElement.lang = texts.language;
document.title = texts.optionsTitle;
show({ status: 'loading' });
const answer = await send('list-packs', {});
show(answer.ok ? { status: 'packs', list: answer.value } : { status: 'error', error: answer.error });
