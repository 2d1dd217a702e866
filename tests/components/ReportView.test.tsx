import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../fixtures/made-report.ts';
import { calls, change, matchActions, mountPopup, press, report, shown, type } from './made-popup.tsx';
import { axeViolations, click, textsOf } from './mount.ts';

beforeEach(() => vi.clearAllMocks());

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
