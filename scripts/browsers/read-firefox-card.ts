import type { Page } from 'puppeteer-core';
import { type BidiConnection, readMember } from './bidi-connection.ts';
import type { OpenCard } from './browser-session.ts';
import { CARD_HOST } from './card-host.ts';
import { DESCRIBE_CARD, parseCard } from './describe-card.ts';

/**
 * The open card of a page, or null. Its closed shadow root comes by BiDi, which serialises closed roots on request
 * and takes their reference back as an argument.
 */
export async function readFirefoxCard(bidi: BidiConnection, page: Page): Promise<OpenCard | null> {
  const target = { context: bidi.contextOf(page) };
  const host = await bidi.send('script.evaluate', {
    expression: `document.querySelector('${CARD_HOST}')`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const shadow = readMember(readMember(readMember(host, 'result'), 'value'), 'shadowRoot');
  const sharedId = readMember(shadow, 'sharedId');
  if (typeof sharedId !== 'string') return null;
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: DESCRIBE_CARD,
    arguments: [{ sharedId }],
    target,
    awaitPromise: false,
  });
  return parseCard(readMember(readMember(answer, 'result'), 'value'));
}
