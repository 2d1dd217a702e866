import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { madeReport } from '../fixtures/made-report.ts';
import { calls, change, mountPopup, shown, working } from './made-popup.tsx';
import { axeViolations, click, textsOf } from './mount.ts';

beforeEach(() => vi.clearAllMocks());

describe('the states of the popup', () => {
  const states: readonly { state: PageState; says: string }[] = [
    { state: { status: 'not-article' }, says: 'No article here' },
    { state: { status: 'no-permission' }, says: 'Recoupe may not read this site yet' },
    { state: { status: 'on-click' }, says: 'Not read' },
    { state: { status: 'no-pack' }, says: 'No pack yet' },
    { state: { status: 'other-language', language: 'pt' }, says: 'Not in a language Recoupe reads' },
    { state: { status: 'working', article: null }, says: 'Looking for the article…' },
    { state: working, says: 'Comparing with your packs…' },
    {
      state: { status: 'error', error: { area: 'pack', found: 'cut short', cure: 'build it anew' } },
      says: 'This did not work',
    },
    { state: { status: 'site-off', site: 'courrier.example' }, says: 'Off on this site' },
    { state: { status: 'report', report: madeReport([]), anchored: [] }, says: 'No claims in this article' },
    { state: shown, says: 'Un pont de plus' },
  ];
  it.each(states)(
    '$state.status says "$says" and has no accessibility violation',
    async ({ state, says }) => {
      const popup = mountPopup(state);
      expect(textsOf(popup, 'h1')).toEqual([says]);
      expect(await axeViolations(popup)).toEqual([]);
    },
  );

  it('an error is told in the reader’s language: what happened and what to do', () => {
    const popup = mountPopup({
      status: 'error',
      error: { area: 'store', found: 'gone', cure: 'import it', code: 'pack-set-aside', values: ['Le Val'] },
    });
    expect(textsOf(popup, '[role=alert] p')).toEqual([
      'The pack “Le Val” proved damaged and was set aside. Import it again.',
    ]);
  });

  it('an article in another language is said to be so, by the language’s name', () => {
    const popup = mountPopup({ status: 'other-language', language: 'pt' });
    expect(textsOf(popup, '.notice p')).toEqual([
      'Language of this article: Portuguese. Recoupe reads: French.',
    ]);
  });

  const buttons: readonly { state: PageState; label: string; call: keyof typeof calls }[] = [
    { state: { status: 'no-pack' }, label: 'Add a pack', call: 'onOptions' },
    { state: { status: 'site-off', site: 'courrier.example' }, label: 'Switch on', call: 'onSite' },
    {
      state: { status: 'error', error: { area: 'pack', found: 'cut short', cure: 'build it anew' } },
      label: 'Try again',
      call: 'onRetry',
    },
  ];
  it.each(buttons)('$state.status offers "$label"', ({ state, label, call }) => {
    const popup = mountPopup(state);
    expect(textsOf(popup, '.notice button')).toEqual([label]);
    click(popup, '.notice button');
    expect(calls[call]).toHaveBeenCalledOnce();
  });

  it('a page that may not be read can be read this once, or every page from now on', () => {
    const popup = mountPopup({ status: 'no-permission' });
    const labels = ['Read this page', 'Give access to all sites'];
    expect(textsOf(popup, '.notice button')).toEqual(labels);
    click(popup, '.notice button:first-of-type');
    expect(calls.onAnalyse).toHaveBeenCalledOnce();
    click(popup, '.notice button:last-of-type');
    expect(calls.onGrant).toHaveBeenCalledOnce();
    const panel = mountPopup({ status: 'no-permission' }, { actions: { onAnalyse: null } });
    expect(textsOf(panel, '.notice button')).toEqual(labels.slice(1));
  });

  it('work under way shows as progress without an end', () => {
    const bar = mountPopup(working).querySelector('progress');
    expect(bar?.hasAttribute('value')).toBe(false);
  });

  it('it tells which article was found and how long it is', () => {
    expect(textsOf(mountPopup(working), '.notice p')).toEqual([
      'Article found: Un pont de plus',
      '12 paragraphs to compare',
    ]);
  });

  const readOut: readonly { state: PageState; words: string }[] = [
    { state: working, words: 'Comparing with your packs…' },
    { state: { status: 'site-off', site: 'courrier.example' }, words: 'Off on this site' },
    { state: shown, words: '3 of 8 claims reported elsewhere, 2 with differences' },
  ];
  it('a screen reader hears each change of state in one region that stays', () => {
    const popup = mountPopup({ status: 'not-article' });
    const region = popup.querySelector('.view > [role=status]');
    for (const { state, words } of readOut) {
      change(popup, state);
      expect(popup.querySelector('.view > [role=status]')).toBe(region);
      expect(region?.textContent).toBe(words);
    }
  });

  it('the focus stays in the view when what had it goes away with its state', () => {
    const popup = mountPopup({ status: 'error', error: { area: 'pack', found: 'cut', cure: 'again' } });
    popup.querySelector<HTMLElement>('.notice button')?.focus();
    change(popup, working);
    expect(document.activeElement).toBe(popup.querySelector('main'));
  });
});
