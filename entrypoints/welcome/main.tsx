import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/reading.css';
import '@/components/welcome.css';
import { render } from 'preact';
import { Welcome } from '@/components/Welcome.tsx';
import { createWelcomeTexts, type WelcomeTexts } from '@/components/welcome-texts.ts';
import { followMessages } from '@/lib/extension/texts/follow-messages.ts';
import { controlReading, type ReadingState } from '@/lib/extension/views/control-reading.ts';

let texts: WelcomeTexts | null = null;
let reading: ReadingState | null = null;

function show(): void {
  const app = document.getElementById('app');
  if (app === null || texts === null || reading === null) return;
  document.documentElement.lang = texts.language;
  document.title = texts.welcomeTitle;
  render(<Welcome {...{ reading, actions, texts }} />, app);
}

const actions = controlReading((next) => {
  reading = next;
  show();
});
followMessages((messages) => {
  texts = createWelcomeTexts(messages.get, messages.interfaceLanguage);
  show();
});
