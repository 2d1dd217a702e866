import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { INITIAL_CHOICES, type ReadingChoices } from '@/lib/page/reading-choices.ts';
import { startSession } from '@/lib/page/session.ts';

const FRENCH =
  '<p>Le vieux pont de la commune est fermé à la circulation depuis lundi soir, a annoncé la mairie, et les habitants devront faire un détour par la route de la vallée.</p>';
const PORTUGUESE =
  '<p>A velha ponte da cidade não está aberta ao trânsito desde segunda-feira, disse o governo, e os moradores terão de fazer um desvio pela estrada do vale como em maio.</p>';

function showPage(language: string, prose: string): void {
  document.documentElement.lang = language;
  document.head.innerHTML = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  document.body.innerHTML = `<article><h1>Le pont</h1>${prose.repeat(3)}</article>`;
}

describe('what a session has checked', () => {
  let context: ContentScriptContext;

  beforeEach(() => {
    context = new ContentScriptContext('article');
    // happy-dom has neither highlights nor idle time.
    vi.stubGlobal('CSS', { highlights: new Map() });
    vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, 0));
    vi.stubGlobal('cancelIdleCallback', clearTimeout);
  });

  afterEach(() => {
    context.abort('the test is over');
    vi.unstubAllGlobals();
  });

  test.each([
    { name: 'a French article is sent', language: 'fr', prose: FRENCH, sent: 1, status: 'no-pack' },
    {
      name: 'one in another language stays in the page, and its language is told',
      language: 'pt-BR',
      prose: PORTUGUESE,
      sent: 0,
      status: 'other-language',
    },
  ])('$name', async ({ language, prose, sent, status }) => {
    showPage(language, prose);
    const check = vi.fn(async () => ({ status: 'no-pack' as const }));
    const session = startSession(context, {
      check,
      onLeft: () => {},
      followChoices: () => () => {},
      onRecounted: () => {},
      tell: () => {},
      drawCard: vi.fn(),
      cardStyles: '',
    });
    await vi.waitFor(() => expect(session.state().status).toBe(status));
    expect(check).toHaveBeenCalledTimes(sent);
    if (status === 'other-language') expect(session.state()).toEqual({ status, language: 'pt' });
  });

  test('an article whose site is switched off is let go of, and checked again when it is on', async () => {
    showPage('fr', FRENCH);
    const check = vi.fn(async () => ({ status: 'no-pack' as const }));
    let choose = (_choices: ReadingChoices) => {};
    const session = startSession(context, {
      check,
      tell: () => {},
      onLeft: () => {},
      followChoices(listener) {
        choose = listener;
        return () => {};
      },
      onRecounted: () => {},
      drawCard: vi.fn(),
      cardStyles: '',
    });
    await vi.waitFor(() => expect(session.state().status).toBe('no-pack'));
    choose({ ...INITIAL_CHOICES, off: true });
    expect(session.state().status).toBe('not-article');
    choose(INITIAL_CHOICES);
    await vi.waitFor(() => expect(session.state().status).toBe('no-pack'));
    expect(check).toHaveBeenCalledTimes(2);
  });

  describe('a page that cannot be read', () => {
    const start = () =>
      startSession(context, {
        check: async () => ({ status: 'no-pack' }),
        tell: () => {},
        onLeft: () => {},
        followChoices: () => () => {},
        onRecounted: () => {},
        drawCard: vi.fn(),
        cardStyles: '',
      });

    beforeEach(() => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
    });

    test('one that takes too long is told to be too large, and read when a person asks once more', async () => {
      showPage('fr', FRENCH.repeat(50));
      let clock = 0;
      const slow = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1_000));
      const session = start();
      await vi.waitFor(() =>
        expect(session.state()).toMatchObject({
          status: 'error',
          error: { area: 'page', code: 'page-too-large' },
        }),
      );
      slow.mockRestore();
      session.checkAgain();
      await vi.waitFor(() => expect(session.state().status).toBe('no-pack'));
    });

    test('one that breaks its reader is told in the words of what broke', async () => {
      showPage('fr', FRENCH);
      const broken = vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
        throw new Error('no such page');
      });
      const session = start();
      await vi.waitFor(() => expect(session.state().status).toBe('error'), 5_000);
      expect(session.state()).toMatchObject({ error: { found: 'Error: no such page' } });
      broken.mockRestore();
    });
  });
});
