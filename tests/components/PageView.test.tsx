import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageActions, PageView } from '@/components/PageView.tsx';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../fixtures/made-report.ts';
import { madeTexts } from './made-texts.ts';
import { axeViolations, click, mount, textsOf } from './mount.ts';

const matchActions = { hide: vi.fn(async () => null), restore: vi.fn(async () => null), save: vi.fn() };
const calls = {
  onAnalyse: vi.fn(),
  onGrant: vi.fn(),
  onShow: vi.fn(),
  onPoint: vi.fn(),
  matchActions: () => matchActions,
  onRetry: vi.fn(),
  onSite: vi.fn(),
  onExport: vi.fn((format: string) => `pont.${format}`),
  onOptions: vi.fn(),
  onPanel: vi.fn(),
};
beforeEach(() => vi.clearAllMocks());

interface Shown {
  readonly site?: string | null;
  readonly opened?: string | null;
  readonly actions?: Partial<PageActions>;
}

function view(state: PageState, { site = 'courrier.example', opened = null, actions = {} }: Shown = {}) {
  const all = { ...calls, ...actions };
  return (
    <PageView place="popup" state={state} site={site} opened={opened} texts={madeTexts()} actions={all} />
  );
}

const mountPopup = (state: PageState, shown?: Shown): HTMLElement => mount(view(state, shown));

/** Draws another state into the same view, as a following view does. */
function change(popup: HTMLElement, state: PageState, shown?: Shown): void {
  act(() => render(view(state, shown), popup));
}

function type(popup: Element, query: string): void {
  const field = popup.querySelector<HTMLInputElement>('input[type=search]');
  if (field === null) throw new Error('test: no search field');
  act(() => {
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key where the focus is. */
function press(key: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
}

const update = madeDifference({ verdict: 'update' });
const conflict = madeDifference({ verdict: 'conflict' });
const report = madeReport([
  madeClaim(
    [
      madeMatch({
        differences: [update],
        text: 'Le maire a ouvert le pont neuf au cœur d’été.',
        origin: { id: 'agency:afp', label: 'AFP' },
      }),
    ],
    { text: 'Onze arches portent le pont.' },
  ),
  madeClaim([madeMatch({ differences: [conflict] })], { text: 'Douze arches portent le pont.' }),
  madeClaim([madeMatch({ outlet: 'L’Écho' })], { text: 'Le pont relie les deux rives.' }),
  ...['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((text) =>
    madeClaim([], { text: `${text} bateaux passaient.` }),
  ),
]);
const shown: PageState = { status: 'report', report, anchored: ['c0', 'c1', 'c2'] };

const working: PageState = { status: 'working', article: { title: 'Un pont de plus', paragraphCount: 12 } };

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

describe('the foot', () => {
  it('leads to the side panel, where there is one to open, and to the options', () => {
    const popup = mountPopup({ status: 'not-article' });
    click(popup, 'footer .options-link');
    expect(calls.onOptions).toHaveBeenCalledOnce();
    expect(textsOf(popup, 'footer button')).toEqual(['Side panel', 'Options']);
    click(popup, 'footer button');
    expect(calls.onPanel).toHaveBeenCalledOnce();
    const panel = mountPopup({ status: 'not-article' }, { actions: { onPanel: null } });
    expect(textsOf(panel, 'footer button')).toEqual(['Options']);
  });

  it('switches the site off and on', () => {
    const popup = mountPopup(shown);
    const toggle = popup.querySelector<HTMLInputElement>('input[role=switch]');
    expect([toggle?.checked, toggle?.parentElement?.textContent]).toEqual([true, 'On for this site']);
    click(popup, 'input[role=switch]');
    expect(calls.onSite).toHaveBeenLastCalledWith(false);
    change(popup, { status: 'site-off', site: 'courrier.example' });
    expect(popup.querySelector<HTMLInputElement>('input[role=switch]')?.checked).toBe(false);
    click(popup, 'input[role=switch]');
    expect(calls.onSite).toHaveBeenLastCalledWith(true);
  });

  it('has no switch where there is no site, or it may not be read anyway', () => {
    expect(mountPopup({ status: 'not-article' }, { site: null }).querySelector('.switch')).toBeNull();
    expect(mountPopup({ status: 'no-permission' }).querySelector('.switch')).toBeNull();
  });

  it('saves the report in the chosen format, says so, and gives the focus back', async () => {
    const popup = mountPopup(shown);
    const opener = popup.querySelector<HTMLElement>('.export > button');
    click(popup, '.export > button');
    expect(textsOf(popup, '.formats button')).toEqual([
      'Markdown, to read',
      'CSV, for spreadsheets',
      'JSON, for programs',
    ]);
    expect(await axeViolations(popup)).toEqual([]);
    click(popup, '.formats li:nth-child(2) button');
    expect(calls.onExport).toHaveBeenCalledExactlyOnceWith('csv');
    expect(popup.querySelector('.formats')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(textsOf(popup, '.export [role=status]')).toEqual(['Saved as pont.csv.']);
  });

  it('arrow keys go through the formats, and Escape folds them', () => {
    const popup = mountPopup(shown);
    popup.querySelector<HTMLElement>('.export > button')?.focus();
    click(popup, '.export > button');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('CSV, for spreadsheets');
    press('Escape');
    expect(popup.querySelector('.formats')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Export');
  });

  it('offers no export where there is no claim', () => {
    expect(mountPopup({ status: 'not-article' }).querySelector('.export')).toBeNull();
    const empty = mountPopup({ status: 'report', report: madeReport([]), anchored: [] });
    expect(empty.querySelector('.export')).toBeNull();
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
      '5 MarLa Gazette 2 claims · via AFP',
      '5 MarL’Écho 1 claim',
      '6 MarLe Courrier this page · 3 claims',
    ]);
  });

  it('gives a day once to the eye and each time to the ear', () => {
    const days = [...mountPopup(shown).querySelectorAll('.timeline .day > span')];
    expect(days.map((day) => day.className)).toEqual(['', 'read-out', '']);
  });

  it('folds a timeline of nine outlets after four, and unfolds it', () => {
    const matches = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((outlet) => madeMatch({ outlet }));
    const popup = mountPopup({ status: 'report', report: madeReport([madeClaim(matches)]), anchored: [] });
    expect(textsOf(popup, '.timeline li')).toHaveLength(4);
    expect(textsOf(popup, '.timeline + button')).toEqual(['5 more']);
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
    { query: 'ETE ouvert', found: ['Onze arches portent le pont.'] },
    { query: 'cœur d’été', found: ['Onze arches portent le pont.'] },
    { query: "COEUR D'ETE", found: ['Onze arches portent le pont.'] },
    { query: 'afp', found: ['Onze arches portent le pont.'] },
    { query: 'neige', found: [] },
  ];
  it.each(searches)('a search for "$query" finds $found', ({ query, found }) => {
    const popup = mountPopup(shown);
    type(popup, query);
    expect(textsOf(popup, '.claim .sentence')).toEqual(found);
    if (found.length === 0) expect(popup.textContent).toContain(`Nothing here contains “${query}”.`);
  });

  it('the groups count what the search finds, and it is read out', () => {
    const popup = mountPopup(shown);
    type(popup, 'pont');
    expect(textsOf(popup, '.tab')).toEqual(['Differences 2', 'Same fact 1', 'Only here 0']);
    expect(textsOf(popup, 'main [role=status]')).toEqual(['2 claims found']);
  });

  it('arrow keys, Home and End go through the claims', () => {
    const popup = mountPopup({ status: 'report', report, anchored: report.claims.map(({ id }) => id) });
    const [conflict, update] = popup.querySelectorAll<HTMLElement>('.disclose');
    conflict?.focus();
    press('ArrowUp');
    expect(document.activeElement).toBe(conflict);
    press('ArrowDown');
    expect(document.activeElement).toBe(update);
    press('Home');
    expect(document.activeElement).toBe(conflict);
    popup.querySelector<HTMLElement>('.show')?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(update);
    click(popup, 'label:nth-of-type(3) input');
    const ways = [...popup.querySelectorAll<HTMLElement>('.show')];
    ways[0]?.focus();
    press('End');
    expect(document.activeElement).toBe(ways[4]);
  });

  it('marks the differing words of the page’s own sentence too', () => {
    const text = 'Douze arches portent le pont.';
    const difference = madeDifference({
      verdict: 'conflict',
      hereSpan: { start: 0, end: 5 },
      thereSpan: { start: 0, end: 4 },
    });
    const match = madeMatch({ text: 'Onze arches.', differences: [difference] });
    const two = madeReport([madeClaim([match], { text })]);
    const popup = mountPopup({ status: 'report', report: two, anchored: [] });
    click(popup, '.disclose');
    expect(textsOf(popup, '.claim-head mark')).toEqual(['Douze']);
    expect(textsOf(popup, '.claim-panel mark')).toEqual(['Onze']);
  });

  it('a match hidden as wrong can be taken back in its place as long as the claim is unfolded', async () => {
    const [wrong, right] = [madeMatch(), madeMatch({ outlet: 'L’Écho', text: 'Le pont est ouvert.' })];
    const popup = mountPopup({
      status: 'report',
      report: madeReport([madeClaim([wrong, right])]),
      anchored: [],
    });
    click(popup, '.disclose');
    await act(async () => click(popup, '.mention button.wrong'));
    expect(matchActions.hide).toHaveBeenCalledOnce();
    // The page answers with a report without it.
    change(popup, { status: 'report', report: madeReport([madeClaim([right])]), anchored: [] });
    expect(textsOf(popup, '.hidden-mention button')[0]).toBe('Undo');
    click(popup, '.disclose');
    click(popup, '.disclose');
    expect(popup.querySelector('.hidden-mention')).toBeNull();
    expect(textsOf(popup, '.wording')).toEqual(['Le pont est ouvert.']);
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

describe('reading along', () => {
  it('pointing at a claim, by pointer or focus, tells the page, and so does leaving', () => {
    const popup = mountPopup(shown);
    const [conflict] = popup.querySelectorAll<HTMLElement>('.disclose');
    conflict?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(calls.onPoint).toHaveBeenLastCalledWith('c1');
    popup.querySelector('.claims')?.dispatchEvent(new PointerEvent('pointerleave'));
    expect(calls.onPoint).toHaveBeenLastCalledWith(null);
    conflict?.focus();
    expect(calls.onPoint).toHaveBeenLastCalledWith('c1');
    conflict?.blur();
    expect(calls.onPoint).toHaveBeenLastCalledWith(null);
  });

  it('a claim opened in the page is shown in its group, marked and scrolled to', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined);
    const popup = mountPopup(shown);
    change(popup, shown, { opened: 'c2' });
    expect(textsOf(popup, '.claim[aria-current=true] .sentence')).toEqual(['Le pont relie les deux rives.']);
    expect(scrolled).toHaveBeenCalledOnce();
    change(popup, shown, { opened: null });
    expect(popup.querySelector('[aria-current]')).toBeNull();
    expect(textsOf(popup, '.claim .sentence')).toEqual(['Le pont relie les deux rives.']);
    scrolled.mockRestore();
  });

  it('a claim stays unfolded when the page is checked again, not when it shows another article', () => {
    const popup = mountPopup(shown);
    click(popup, '.disclose');
    change(popup, { status: 'report', report: madeReport(report.claims), anchored: [] });
    expect(popup.querySelectorAll('.claim-panel')).toHaveLength(1);
    const article = { ...report.article, url: 'https://courrier.example/gare' };
    change(popup, { status: 'report', report: { ...report, article }, anchored: [] });
    expect(popup.querySelectorAll('.claim-panel')).toHaveLength(0);
  });
});
