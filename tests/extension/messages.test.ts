import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import { handle } from '@/lib/extension/messages/handle.ts';
import { NO_RECEIVER, send, sendToTab } from '@/lib/extension/messages/send.ts';

const id = fakeBrowser.runtime.id;
const page = { id, url: 'https://journal.example/a', tab: { id: 7 } };
const popup = { id, url: `${fakeBrowser.runtime.getURL('/')}popup.html` };
const popupInTab = { ...popup, tab: { id: 8 } };

const article = {
  id: 'https://journal.example/a',
  url: 'https://journal.example/a',
  outlet: 'Journal',
  title: 'Un titre',
  published: '2024-05-02',
  language: 'fr',
  text: 'Le pont est fermé depuis lundi.',
  credits: [],
};

/** The answer of all listeners to a message as that sender would get it; undefined where nobody owns it. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});
  return replies[0];
}

/** Makes the other side answer every message with that. */
function reply(answer: unknown): void {
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
    respond(answer);
    return true;
  });
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe('handle', () => {
  type Case = {
    readonly name: string;
    readonly message: unknown;
    readonly sender: object;
    readonly answered: boolean;
  };
  const check = { name: 'check-article', request: article };
  const found = { name: 'article-found', request: { url: page.url } };
  const side = { text: 'Le pont est fermé.', outlet: 'Journal', title: 'Le pont', url: null };
  const hide = {
    name: 'hide-match',
    request: { key: 'k', hiddenAt: '2024-07-01T10:00:00Z', here: side, there: side },
  };
  const cases: readonly Case[] = [
    { name: 'a content script may have its article checked', message: check, sender: page, answered: true },
    { name: 'the demo may have its article checked', message: check, sender: popupInTab, answered: true },
    { name: 'a page may announce an article', message: found, sender: page, answered: true },
    { name: 'a view may not pretend to be a page', message: found, sender: popup, answered: false },
    { name: 'a view in a tab is still a view', message: found, sender: popupInTab, answered: false },
    {
      name: 'another extension gets no answer',
      message: check,
      sender: { ...page, id: 'other' },
      answered: false,
    },
    {
      name: 'a sender without id gets no answer',
      message: check,
      sender: { tab: { id: 7 } },
      answered: false,
    },
    {
      name: 'a page may not list the packs',
      message: { name: 'list-packs', request: {} },
      sender: page,
      answered: false,
    },
    {
      name: 'a view may list the packs',
      message: { name: 'list-packs', request: {} },
      sender: popup,
      answered: true,
    },
    { name: 'a page may hide a match', message: hide, sender: page, answered: true },
    { name: 'a view may hide a match', message: hide, sender: popup, answered: true },
    {
      name: 'another extension may hide nothing',
      message: hide,
      sender: { ...page, id: 'other' },
      answered: false,
    },
    {
      name: 'names without handler are left to others',
      message: { name: 'page-state', request: {} },
      sender: popup,
      answered: false,
    },
    {
      name: 'inherited property names are no messages',
      message: { name: 'toString', request: {} },
      sender: page,
      answered: false,
    },
    { name: 'what is no message at all is ignored', message: 'hello', sender: page, answered: false },
  ];
  test.each(cases)('$name', async ({ message, sender, answered }) => {
    handle({
      'check-article': async () => ({ status: 'no-pack' }),
      'article-found': async () => true,
      'list-packs': async () => ({ packs: [], unread: [], problems: [] }),
      'hide-match': async () => null,
    });
    const reply = await deliver(message, sender);
    expect(reply !== undefined).toBe(answered);
  });

  test('tells the handler the tab', async () => {
    const handler = vi.fn(async () => ({ status: 'no-pack' }) as const);
    handle({ 'check-article': handler });
    await deliver({ name: 'check-article', request: article }, page);
    expect(handler).toHaveBeenCalledWith(article, { tabId: 7 });
  });

  test.each([
    { what: 'a missing field', request: { ...article, text: undefined } },
    { what: 'an impossible date', request: { ...article, published: 'yesterday' } },
    { what: 'a text beyond the limit', request: { ...article, text: 'x'.repeat(400_001) } },
  ])('refuses a request with $what before the handler sees it', async ({ request }) => {
    const handler = vi.fn(async () => ({ status: 'no-pack' }) as const);
    handle({ 'check-article': handler });
    expect(await deliver({ name: 'check-article', request }, page)).toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
  });

  test('a failing handler answers with area, finding and cure', async () => {
    const error = { area: 'store', found: 'the disk is full', cure: 'free some space' };
    handle({
      'list-packs': async () => {
        throw new RecoupeError(error);
      },
    });
    expect(await deliver({ name: 'list-packs', request: {} }, popup)).toEqual({ ok: false, error });
  });

  test('stops answering when told', async () => {
    const stop = handle({ 'list-packs': async () => ({ packs: [], unread: [], problems: [] }) });
    stop();
    fakeBrowser.runtime.onMessage.addListener(() => undefined);
    expect(await deliver({ name: 'list-packs', request: {} }, popup)).toBeUndefined();
  });
});

describe('send', () => {
  test('gives the value of a valid answer', async () => {
    reply({ ok: true, value: { status: 'no-pack' } });
    expect(await send('check-article', article)).toEqual({ ok: true, value: { status: 'no-pack' } });
  });

  test('refuses an answer of the wrong shape', async () => {
    reply({ ok: true, value: { status: 'report' } });
    expect(await send('check-article', article)).toMatchObject({ ok: false, error: { area: 'messages' } });
  });

  test.each([
    ['no answer', async () => undefined],
    [
      'no listener',
      async () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    ],
  ])('%s is told as "nobody there"', async (_name, behaviour) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(behaviour);
    expect(await sendToTab(3, 'page-state', {})).toMatchObject({ ok: false, error: { area: NO_RECEIVER } });
  });

  test('any other failure comes as data too', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(
      new Error('Extension context invalidated.'),
    );
    expect(await send('list-packs', {})).toMatchObject({
      ok: false,
      error: { found: 'Extension context invalidated.' },
    });
  });
});
