import './marks.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ClaimCard } from '@/components/ClaimCard.tsx';
import { cardStyles } from '@/components/card-styles.ts';
import { createTexts } from '@/components/texts.ts';
import { handle } from '@/lib/extension/messages/handle.ts';
import { send } from '@/lib/extension/messages/send.ts';
import type { RenderCard } from '@/lib/page/card.ts';
import { startSession } from '@/lib/page/session.ts';

const renderCard: RenderCard = (container, claim, report, onClose) => {
  const texts = createTexts(
    (key, values) => browser.i18n.getMessage(key, values),
    browser.i18n.getUILanguage(),
  );
  render(<ClaimCard claim={claim} report={report} texts={texts} onClose={onClose} />, container);
  return () => render(null, container);
};

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  // The background injects it, with its styles, where the loader has found an article.
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const session = startSession(ctx, {
      onLeft: () => void send('article-left', {}),
      renderCard,
      cardStyles,
      async check(article) {
        const answer = await send('check-article', article);
        return answer.ok ? answer.value : { status: 'error', error: answer.error };
      },
    });
    ctx.onInvalidated(
      handle({
        'page-state': async () => session.state(),
        'show-claim': async ({ id }) => session.show(id),
        'step-claim': async ({ direction }) => session.step(direction),
      }),
    );
  },
});
