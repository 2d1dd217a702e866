import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/welcome.css';
import { render } from 'preact';
import { type AccessState, Welcome } from '@/components/Welcome.tsx';
import { createWelcomeTexts, type WelcomeTexts } from '@/components/welcome-texts.ts';
import { followMessages } from '@/lib/extension/texts/follow-messages.ts';
import { hasSiteAccess, requestSiteAccess } from '@/lib/extension/views/site-access.ts';

let texts: WelcomeTexts | null = null;
let access: AccessState = 'unknown';

function show(): void {
  const app = document.getElementById('app');
  if (app === null || texts === null) return;
  document.documentElement.lang = texts.language;
  document.title = texts.welcomeTitle;
  render(<Welcome access={access} texts={texts} onGrant={grant} />, app);
}

async function grant(): Promise<void> {
  access = (await requestSiteAccess()) ? 'granted-now' : 'denied';
  show();
}

followMessages((messages) => {
  texts = createWelcomeTexts(messages.get, messages.interfaceLanguage);
  show();
});
access = (await hasSiteAccess()) ? 'granted' : 'missing';
show();
