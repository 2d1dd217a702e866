import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendArticle } from '@/lib/extension/messages/send-article.ts';

const article = {
  id: 'https://journal.example/a',
  url: 'https://journal.example/a',
  outlet: 'Journal',
  title: 'Un titre',
  published: null,
  language: 'fr',
  text: 'Le pont est fermé depuis lundi.',
  credits: [],
};

/** What browsers say where the other side ends before it has answered. */
const LOST = new Error('The message channel closed before a response was received.');
const NO_PACK = { ok: true, value: { status: 'no-pack' } };
const FULL = { area: 'store', found: 'the disk is full', cure: 'free some space' };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

/** Makes messages end one after the other: with an answer, or with the error of a browser. */
function reply(...ends: readonly unknown[]) {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const end of ends)
    sent.mockImplementationOnce(async () => (end instanceof Error ? throwing(end) : end));
  return sent;
}

function throwing(error: Error): never {
  throw error;
}

describe('an article that is sent', () => {
  test('is sent again where the background ended while it checked', async () => {
    const sent = reply(LOST, NO_PACK);
    expect(await sendArticle(article)).toEqual(NO_PACK.value);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('is sent again where nobody listened yet', async () => {
    reply(undefined, NO_PACK);
    expect(await sendArticle(article)).toEqual(NO_PACK.value);
  });

  test('is given up after three times, with what the browser said', async () => {
    const sent = reply(LOST, LOST, LOST, NO_PACK);
    expect(await sendArticle(article)).toMatchObject({
      status: 'error',
      error: { found: expect.stringContaining('channel closed'), cure: expect.stringContaining('reload') },
    });
    expect(sent).toHaveBeenCalledTimes(3);
  });

  test('is sent once where the background says what went wrong', async () => {
    const sent = reply({ ok: false, error: FULL });
    expect(await sendArticle(article)).toEqual({ status: 'error', error: FULL });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
