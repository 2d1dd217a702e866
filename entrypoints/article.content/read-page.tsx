import './marks.css';
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ClaimCard } from '@/components/ClaimCard.tsx';
import { cardStyles } from '@/components/card-styles.ts';
import { textsInSteps } from '@/components/texts-in-steps.ts';
import { handle } from '@/lib/extension/messages/handle.ts';
import { answerFollowers } from '@/lib/extension/messages/page-port.ts';
import { send } from '@/lib/extension/messages/send.ts';
import { sendArticle } from '@/lib/extension/messages/send-article.ts';
import { followChoices } from '@/lib/extension/settings/follow-choices.ts';
import { followMessages } from '@/lib/extension/texts/follow-messages.ts';
import { browserMessages, type Messages, messagesForPage } from '@/lib/extension/texts/messages.ts';
import { wrongMatchActions } from '@/lib/extension/views/wrong-match.ts';
import type { DrawCard } from '@/lib/page/card.ts';
import { type Session, startSession } from '@/lib/page/session.ts';

// Made when the first card opens: most pages are read without one.
let takeTexts = textsInSteps(browserMessages);

const drawCard: DrawCard = function* (container, claim, report, onClose) {
  const actions = wrongMatchActions(report);
  const texts = yield* takeTexts();
  yield;
  render(<ClaimCard {...{ claim, report, texts, actions, onClose }} />, container);
  return () => render(null, container);
};

/** Reads the article of this page for as long as the context lives: a page on the web, or the demo's own. */
export function readPage(ctx: ContentScriptContext): Session {
  const takeMessages = (messages: Messages) => {
    takeTexts = textsInSteps(() => messages);
  };
  ctx.onInvalidated(followMessages(takeMessages, messagesForPage));
  const followers = answerFollowers();
  ctx.onInvalidated(followers.stop);
  const session = startSession(ctx, {
    tell: followers.tell,
    onLeft: () => void send('article-left', {}),
    onRecounted: (count) => void send('differ-count', { count }),
    followChoices,
    drawCard,
    cardStyles,
    check: sendArticle,
  });
  ctx.onInvalidated(
    handle({
      'page-state': async () => session.state(),
      'show-claim': async ({ id }) => session.show(id),
      'point-at-claim': async ({ id }) => session.point(id),
      'check-again': async () => session.checkAgain(),
      'step-claim': async ({ direction }) => session.step(direction),
      'toggle-card': async () => session.toggle(),
    }),
  );
  return session;
}
