import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/demo.css';
import { render } from 'preact';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Demo, type DemoState } from '@/components/Demo.tsx';
import { readDemoArticle } from '@/components/demo-article.ts';
import { createWelcomeTexts, type WelcomeTexts } from '@/components/welcome-texts.ts';
import { readPage } from '@/entrypoints/article.content/read-page.tsx';
import { followMessages } from '@/lib/extension/texts/follow-messages.ts';
import { demoStateOf } from './demo-state.ts';

/** How often a session is asked whether its article has been compared. */
const LOOK_MS = 200;

const article = readDemoArticle();
let texts: WelcomeTexts | null = null;
let state: DemoState = { status: 'working' };
let reading = false;

function show(): void {
  const app = document.getElementById('app');
  if (app === null || texts === null) return;
  render(<Demo {...{ article, state, texts }} />, app);
}

/** No content script runs on an extension's own page, so this one reads itself. */
function read(): void {
  reading = true;
  const session = readPage(new ContentScriptContext('demo', { noScriptStartedPostMessage: true }));
  const timer = setInterval(() => {
    state = demoStateOf(session.state());
    show();
    if (state.status !== 'working') clearInterval(timer);
  }, LOOK_MS);
}

followMessages((messages) => {
  texts = createWelcomeTexts(messages.get, messages.interfaceLanguage);
  document.title = texts.demoTitle;
  show();
  if (!reading) read();
});
