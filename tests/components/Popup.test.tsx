import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/Popup.tsx';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../fixtures/made-report.ts';
import { madeTexts } from './made-texts.ts';
import { axeViolations, click, mount, textsOf } from './mount.ts';

const calls = { onGrant: vi.fn(), onShow: vi.fn(), onOptions: vi.fn() };

function mountPopup(state: PageState): HTMLElement {
  return mount(<Popup state={state} texts={madeTexts()} {...calls} />);
}

const update = madeDifference({ verdict: 'update' });
const conflict = madeDifference({ verdict: 'conflict' });
const report = madeReport([
  madeClaim([madeMatch({ differences: [update] })], { text: 'Onze arches portent le pont.' }),
  madeClaim([madeMatch({ differences: [conflict] })], { text: 'Douze arches portent le pont.' }),
  madeClaim([madeMatch({ outlet: 'L’Écho' })], { text: 'Le pont relie les deux rives.' }),
  ...['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((text) =>
    madeClaim([], { text: `${text} bateaux passaient.` }),
  ),
]);
const shown: PageState = { status: 'report', report, anchored: ['c0', 'c1', 'c2'] };

describe('the states of the popup', () => {
  const states: readonly { state: PageState; says: string }[] = [
    { state: { status: 'not-article' }, says: 'No article here' },
    { state: { status: 'no-permission' }, says: 'Recoupe may not read this site yet' },
    { state: { status: 'no-pack' }, says: 'No pack yet' },
    { state: { status: 'other-language', language: 'pt' }, says: 'Not in a language Recoupe reads' },
    { state: { status: 'working' }, says: 'Comparing with your packs…' },
    {
      state: { status: 'error', error: { area: 'pack', found: 'cut short', cure: 'build it anew' } },
      says: 'This did not work',
    },
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

  it('an error gives what was found and the cure', () => {
    const popup = mountPopup({
      status: 'error',
      error: { area: 'pack', found: 'cut short', cure: 'build it anew' },
    });
    expect(textsOf(popup, '[role=alert] p')).toEqual(['cut short', 'build it anew']);
  });

  it('an article in another language is said to be so, by the language’s name', () => {
    const popup = mountPopup({ status: 'other-language', language: 'pt' });
    expect(textsOf(popup, '[role=status] p')).toEqual([
      'Language of this article: Portuguese. Recoupe reads: French.',
    ]);
  });

  it('the button for access asks for it, the one in the foot opens the options', () => {
    const popup = mountPopup({ status: 'no-permission' });
    click(popup, '.notice button');
    expect(calls.onGrant).toHaveBeenCalledOnce();
    click(popup, 'footer button');
    expect(calls.onOptions).toHaveBeenCalledOnce();
  });
});

describe('the report in the popup', () => {
  it('gives the figures as text', () => {
    const popup = mountPopup(shown);
    expect(textsOf(popup, '.sum')).toEqual(['3 of 8 claims reported elsewhere']);
    expect(textsOf(popup, '.figures li')).toEqual(['2 with differences', '1 same fact', '5 only here']);
  });

  it('lists who reported when, the page itself among them', () => {
    expect(textsOf(mountPopup(shown), '.timeline li')).toEqual([
      '5 MarLa Gazette 2 claims',
      '5 MarL’Écho 1 claim',
      '6 MarLe Courrier this page · 3 claims',
    ]);
  });

  it('folds a timeline of nine outlets after six, and unfolds it', () => {
    const matches = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((outlet) => madeMatch({ outlet }));
    const popup = mountPopup({ status: 'report', report: madeReport([madeClaim(matches)]), anchored: [] });
    expect(textsOf(popup, '.timeline li')).toHaveLength(6);
    expect(textsOf(popup, '.timeline + button')).toEqual(['3 more']);
    click(popup, '.timeline + button');
    expect(textsOf(popup, '.timeline li')).toHaveLength(9);
  });

  it('starts with the differences, the conflict first', () => {
    expect(textsOf(mountPopup(shown), '.claim .sentence')).toEqual([
      'Douze arches portent le pont.',
      'Onze arches portent le pont.',
    ]);
  });

  it('shows another group when chosen', () => {
    const popup = mountPopup(shown);
    expect(textsOf(popup, '.tab')).toEqual(['Differences 2', 'Same fact 1', 'Only here 5']);
    click(popup, 'label:nth-of-type(2) input');
    expect(textsOf(popup, '.claim .sentence')).toEqual(['Le pont relie les deux rives.']);
  });

  const searches: readonly { query: string; found: readonly string[] }[] = [
    { query: 'DOUZE', found: ['Douze arches portent le pont.'] },
    { query: 'pont onze', found: ['Onze arches portent le pont.'] },
    { query: 'gazette douze', found: ['Douze arches portent le pont.'] },
    { query: 'neige', found: [] },
  ];
  it.each(searches)('a search for "$query" finds $found', ({ query, found }) => {
    const popup = mountPopup(shown);
    const field = popup.querySelector<HTMLInputElement>('input[type=search]');
    if (field === null) throw new Error('test: no search field');
    act(() => {
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(textsOf(popup, '.claim .sentence')).toEqual(found);
    if (found.length === 0) expect(popup.textContent).toContain(`Nothing here contains “${query}”.`);
  });

  it('opens a claim to the other outlets’ wordings, and closes it', async () => {
    const popup = mountPopup(shown);
    expect(textsOf(popup, '.wording')).toEqual([]);
    click(popup, '.disclose');
    expect(textsOf(popup, '.wording')).toEqual(['Le maire a ouvert le pont neuf.']);
    expect(popup.querySelector('.disclose')?.getAttribute('aria-expanded')).toBe('true');
    expect(await axeViolations(popup)).toEqual([]);
    click(popup, '.disclose');
    expect(textsOf(popup, '.wording')).toEqual([]);
  });

  it('leads to the sentence on the page', () => {
    click(mountPopup(shown), '.show');
    expect(calls.onShow).toHaveBeenCalledExactlyOnceWith('c1');
  });

  it('offers no way to a sentence that is no longer in the page', () => {
    expect(mountPopup({ status: 'report', report, anchored: [] }).querySelector('.show')).toBeNull();
  });

  it('says so where nobody else reports anything, and starts with what stands only here', () => {
    const popup = mountPopup({ status: 'report', report: madeReport([madeClaim([])]), anchored: [] });
    expect(popup.textContent).toContain('No other outlet in your packs reports any of these claims.');
    expect(textsOf(popup, '.claim .sentence')).toEqual(['Le pont neuf a été ouvert par le maire.']);
  });
});
