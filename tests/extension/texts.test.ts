import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUpIn, parseCatalogue } from '@/lib/extension/texts/catalogue.ts';
import { messagesForPage, messagesForView } from '@/lib/extension/texts/messages.ts';
import fr from '@/public/_locales/fr/messages.json';

/** A catalogue whose one text is under a key that the messages files have too. */
function withText(message: string, placeholders: Record<string, { content: string }> = {}) {
  return lookUpIn(parseCatalogue({ close: { message, placeholders } }));
}

describe('a lookup in a messages file', () => {
  test.each([
    { name: 'a plain text', text: 'Fermer', put: [], expected: 'Fermer' },
    { name: 'a named placeholder', text: 'Via $ORIGIN$', put: ['AFP'], expected: 'Via AFP' },
    { name: 'its name in any case', text: 'Via $Origin$', put: ['AFP'], expected: 'Via AFP' },
    { name: 'a placeholder used twice', text: '$ORIGIN$, $ORIGIN$', put: ['AFP'], expected: 'AFP, AFP' },
    { name: 'a positional one', text: 'Via $1', put: ['AFP'], expected: 'Via AFP' },
    { name: 'a substitution that is missing', text: 'Via $ORIGIN$.', put: [], expected: 'Via .' },
    { name: 'a doubled dollar sign', text: '5 $$', put: [], expected: '5 $' },
    {
      name: 'dollars in what is put in',
      text: '“$ORIGIN$”',
      put: ['$1 $$ $ORIGIN$'],
      expected: '“$1 $$ $ORIGIN$”',
    },
  ])('$name gives $expected', ({ text, put, expected }) => {
    expect(withText(text, { origin: { content: '$1' } })('close', put)).toBe(expected);
  });

  test('gives the empty text for a key it lacks, as the browser does', () => {
    expect(withText('Fermer')('viaOrigin')).toBe('');
  });

  test.each([null, [], { close: 'Fermer' }, { close: { message: 7 } }])('refuses %j', (file) => {
    expect(() => parseCatalogue(file)).toThrow();
  });
});

describe('messages in the chosen language', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('from the browser');
  });

  test('are the browser’s own where it is to decide, without a request', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const messages = await messagesForView('browser');
    expect(messages.get('close')).toBe('from the browser');
    expect(messages.interfaceLanguage).toBe('en-GB');
    expect(fetched).not.toHaveBeenCalled();
  });

  test('come from the extension’s own file in a view', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(fr));
    expect((await messagesForView('fr')).get('close')).toBe('Fermer');
    expect(fetched).toHaveBeenCalledWith(fakeBrowser.runtime.getURL('/_locales/fr/messages.json'));
  });

  test('come from the background in a page', async () => {
    const sent: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
      sent.push(message);
      respond({ ok: true, value: parseCatalogue(fr) });
      return true;
    });
    expect((await messagesForPage('fr')).get('close')).toBe('Fermer');
    expect(sent).toEqual([{ name: 'interface-texts', request: { language: 'fr' } }]);
  });

  test('are the browser’s own where the file cannot be read', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect((await messagesForView('fr')).get('close')).toBe('from the browser');
  });
});
