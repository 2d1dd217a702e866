import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/Options.tsx';
import type { PackSummary } from '@/lib/extension/messages/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/extension/settings/settings.ts';
import type { OptionsActions, OptionsState } from '@/lib/extension/views/options-state.ts';
import { madeOptionsTexts } from './made-texts.ts';
import { axeViolations, click, mount, textsOf } from './mount.ts';
import { hidden, holds, initial, optionsStates, pack, unread } from './options-states.ts';

const actions = {
  importFiles: vi.fn<OptionsActions['importFiles']>(),
  cancelImports: vi.fn<OptionsActions['cancelImports']>(),
  enablePack: vi.fn<OptionsActions['enablePack']>(),
  removePack: vi.fn<OptionsActions['removePack']>(),
  changeSettings: vi.fn<OptionsActions['changeSettings']>(),
  restoreMatch: vi.fn<OptionsActions['restoreMatch']>(),
  openShortcuts: vi.fn<OptionsActions['openShortcuts']>(),
  deleteEverything: vi.fn<OptionsActions['deleteEverything']>(),
  exportData: vi.fn<OptionsActions['exportData']>(),
  openDataFile: vi.fn<OptionsActions['openDataFile']>(),
  confirmData: vi.fn<OptionsActions['confirmData']>(),
  dismissData: vi.fn<OptionsActions['dismissData']>(),
  chooseReading: vi.fn<OptionsActions['chooseReading']>(),
  grantAccess: vi.fn<OptionsActions['grantAccess']>(),
  takeAccessAway: vi.fn<OptionsActions['takeAccessAway']>(),
};
const paintSample = vi.fn();
const texts = madeOptionsTexts();

function mountOptions(part: Partial<OptionsState> = {}, language: 'en' | 'fr' = 'en'): HTMLElement {
  const state = { ...initial, ...part };
  const inLanguage = language === 'en' ? texts : madeOptionsTexts(language);
  return mount(<Options {...{ state, actions, paintSample }} texts={inLanguage} />);
}

/** The settings after the change that the page asked for last. */
function changed(now: Settings = DEFAULT_SETTINGS): Settings {
  return actions.changeSettings.mock.lastCall?.[0](now) ?? now;
}

beforeEach(() => {
  vi.clearAllMocks();
});

describe('Options', () => {
  it.each(optionsStates)(
    'with $name says what there is, without an accessibility violation',
    async ({ part, says }) => {
      const page = mountOptions(part);
      for (const words of [...says, 'Nothing leaves your browser.', 'Version 1.2.3']) {
        expect(page.textContent?.replace(/\s/g, ' ')).toContain(words);
      }
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it('warns of nothing on the pack that came with the extension, and on no signed one', () => {
    const signer = { name: 'La Gazette', publicKey: 'ab'.repeat(32) };
    const packs: PackSummary[] = [
      { ...pack, id: 'shipped', source: 'shipped' },
      { ...pack, id: 'signed', signer },
      { ...pack, id: 'unsigned' },
    ];
    const page = mountOptions({ packs: { status: 'packs', list: { packs, unread: [], problems: [] } } });
    const items = [...page.querySelectorAll('.packs > li')];
    expect(items.map((item) => item.querySelector('.unsigned') !== null)).toEqual([false, false, true]);
    expect(items.map((item) => item.querySelector('.signed') !== null)).toEqual([false, true, false]);
  });

  it('reads French where that is chosen, the keyboard commands too', () => {
    const page = mountOptions({}, 'fr');
    expect(textsOf(page, 'h2').slice(0, 3)).toEqual(['Lots', 'Marques', 'Quand Recoupe lit']);
    expect(textsOf(page, '#keyboard li')).toEqual(['Aller à l’affirmation marquée suivanteAlt+Shift+.']);
  });

  it('asks before a pack is removed, with the focus on keeping it', () => {
    const page = mountOptions();
    click(page, '.packs .danger');
    expect(textsOf(page, '.confirm p')).toEqual(['Remove “Ponts” from this browser?']);
    expect(document.activeElement?.textContent).toBe('Keep');
    click(page, '.confirm .button:not(.danger)');
    expect(actions.removePack).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Remove');
    click(page, '.packs .danger');
    click(page, '.confirm .danger');
    expect(actions.removePack).toHaveBeenCalledWith('p');
  });

  it('asks before a pack that cannot be read is removed', () => {
    const page = mountOptions({
      packs: { status: 'packs', list: { packs: [], unread: [unread], problems: [] } },
    });
    click(page, '.packs .danger');
    expect(textsOf(page, '.confirm p')).toEqual(['Remove “Vieux ponts” from this browser?']);
    click(page, '.confirm .danger');
    expect(actions.removePack).toHaveBeenCalledWith('fr:Vieux ponts');
  });

  it('gives the focus to the heading when the focused pack has gone', () => {
    const page = mountOptions();
    click(page, '.packs .danger');
    mountAgain(page, {
      ...initial,
      packs: { status: 'packs', list: { packs: [], unread: [], problems: [] } },
    });
    expect(document.activeElement?.textContent).toBe('Packs');
  });

  it('deletes all data only in two steps', () => {
    const page = mountOptions();
    click(page, '#data .danger');
    expect(actions.deleteEverything).not.toHaveBeenCalled();
    click(page, '#data .confirm .danger');
    expect(actions.deleteEverything).toHaveBeenCalledOnce();
  });

  it('asks before data are imported, with the focus on leaving it, and gives the focus back', () => {
    const page = mountOptions({ data: { status: 'asking', file: 'a.zip', holds } });
    expect(document.activeElement?.textContent).toBe('Cancel');
    click(page, '#data .confirm .button');
    expect(actions.dismissData).toHaveBeenCalledOnce();
    click(page, '#data .confirm .button:last-child');
    expect(actions.confirmData).toHaveBeenCalledOnce();
    mountAgain(page, initial);
    expect(document.activeElement?.textContent).toBe('Import data…');
  });

  it('exports data and takes a file of them', () => {
    const page = mountOptions();
    click(page, '#data .button');
    expect(actions.exportData).toHaveBeenCalledOnce();
    const input = page.querySelector<HTMLInputElement>('#data [type="file"]');
    const file = new File(['x'], 'a.zip');
    if (input !== null) Object.defineProperty(input, 'files', { value: [file] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.openDataFile).toHaveBeenCalledWith(file);
  });

  it('switches a pack off', () => {
    click(mountOptions(), '.packs .switch');
    expect(actions.enablePack).toHaveBeenCalledWith('p', false);
  });

  it('takes dropped files', () => {
    const page = mountOptions();
    const file = new File(['x'], 'a.recoupe');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Reflect.set(drop, 'dataTransfer', { files: [file] });
    page.querySelector('.import')?.dispatchEvent(drop);
    expect(actions.importFiles).toHaveBeenCalledWith([file]);
    // Else the browser would leave the page for the file.
    expect(drop.defaultPrevented).toBe(true);
  });

  it('offers to cancel only while something is imported', () => {
    expect(textsOf(mountOptions(), '.choose .link')).toEqual([]);
    const page = mountOptions({ imports: [{ status: 'waiting', file: 'a' }] });
    click(page, '.choose .link');
    expect(actions.cancelImports).toHaveBeenCalledOnce();
  });

  it('changes what is marked and how strongly, and paints the sample anew', () => {
    const page = mountOptions();
    expect(paintSample).toHaveBeenCalledWith(page.querySelector('.sample p'), DEFAULT_SETTINGS);
    const [, same, onlyHere] = page.querySelectorAll<HTMLInputElement>('#marks [type="checkbox"]');
    same?.click();
    expect(changed().marked).toEqual({ same: false, differs: true, onlyHere: false });
    onlyHere?.click();
    expect(changed().marked).toEqual({ same: true, differs: true, onlyHere: true });
    page.querySelectorAll<HTMLInputElement>('#marks [type="radio"]')[1]?.click();
    expect(changed().strength).toBe('strong');
    mountAgain(page, { ...initial, settings: { ...DEFAULT_SETTINGS, strength: 'strong' } });
    expect(paintSample).toHaveBeenLastCalledWith(
      page.querySelector('.sample p'),
      expect.objectContaining({ strength: 'strong' }),
    );
  });

  it('chooses a language', () => {
    click(mountOptions(), '#language [value="fr"]');
    expect(changed().language).toBe('fr');
  });

  it.each([
    ['www.journal.example', ['journal.example']],
    ['https://info.journal.example/a?b#c', ['info.journal.example']],
  ])('switches the site off that is typed as %s', (typed, sitesOff) => {
    const page = mountOptions();
    submitSite(page, typed);
    expect(changed().sitesOff).toEqual(sitesOff);
    expect(textsOf(page, '.wrong')).toEqual(['']);
  });

  it('says what is wrong with a site that is none, and keeps it to be mended', () => {
    const page = mountOptions();
    submitSite(page, 'le journal');
    expect(actions.changeSettings).not.toHaveBeenCalled();
    expect(textsOf(page, '.wrong')[0]).toMatch(/^“le journal” is no site/);
    expect(page.querySelector('#sites input')?.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector<HTMLInputElement>('#sites input')?.value).toBe('le journal');
  });

  it('switches a site on again', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'] };
    click(mountOptions({ settings }), '[aria-label="Switch on again on a.example"]');
    expect(changed(settings).sitesOff).toEqual(['b.example']);
  });

  it('shows a hidden match again, and links only to web pages', () => {
    const page = mountOptions({ hidden: [hidden] });
    expect([...page.querySelectorAll('.hidden-matches a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://a.example/pont',
    ]);
    click(page, '.hidden-matches button');
    expect(actions.restoreMatch).toHaveBeenCalledWith('k');
  });

  it('has pages read only on a click', () => {
    const page = mountOptions();
    const [always, onClick] = page.querySelectorAll<HTMLInputElement>('#reading input');
    expect([always?.checked, onClick?.checked]).toEqual([true, false]);
    act(() => onClick?.click());
    expect(actions.chooseReading).toHaveBeenCalledExactlyOnceWith('on-click');
  });

  it('opens the browser’s page of shortcuts', () => {
    click(mountOptions(), '#keyboard button');
    expect(actions.openShortcuts).toHaveBeenCalledOnce();
  });
});

function mountAgain(page: HTMLElement, state: OptionsState): void {
  act(() => render(<Options {...{ state, actions, paintSample }} texts={texts} />, page));
}

function submitSite(page: HTMLElement, typed: string): void {
  const field = page.querySelector<HTMLInputElement>('#sites input');
  if (field === null) throw new Error('test: there is no field for a site');
  act(() => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  click(page, '#sites [type="submit"]');
}
