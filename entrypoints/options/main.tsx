import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/reading.css';
import '@/components/options.css';
import '@/entrypoints/article.content/marks.css';
import { render } from 'preact';
import { Options } from '@/components/Options.tsx';
import { createOptionsTexts } from '@/components/options-texts.ts';
import { followMessages } from '@/lib/extension/texts/follow-messages.ts';
import { openOptions } from '@/lib/extension/views/open-options.ts';
import type { OptionsState } from '@/lib/extension/views/options-state.ts';
import { paintSample } from '@/lib/page/paint-sample.ts';

let texts: ReturnType<typeof createOptionsTexts> | null = null;
let state: OptionsState | null = null;

function show(): void {
  const app = document.getElementById('app');
  if (app === null || texts === null || state === null) return;
  document.documentElement.lang = texts.language;
  document.title = texts.optionsTitle;
  render(<Options {...{ state, actions, paintSample, texts }} />, app);
}

const actions = openOptions((next) => {
  state = next;
  show();
});
followMessages((messages) => {
  texts = createOptionsTexts(messages.get, messages.interfaceLanguage);
  show();
});
