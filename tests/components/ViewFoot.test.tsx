import { beforeEach, describe, expect, it, vi } from 'vitest';
import { madeReport } from '../fixtures/made-report.ts';
import { calls, change, mountPopup, press, shown } from './made-popup.tsx';
import { axeViolations, click, textsOf } from './mount.ts';

beforeEach(() => vi.clearAllMocks());

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
