import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/Options.tsx';
import type { PackSummary, UnreadPack } from '@/lib/extension/messages/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/extension/settings/settings.ts';
import type { OptionsActions, OptionsState } from '@/lib/extension/views/options-state.ts';
import { madeOptionsTexts } from './made-texts.ts';
import { axeViolations, click, mount, textsOf } from './mount.ts';

const failure = { area: 'pack', found: 'file is cut short', cure: 'build it anew' };
const pack: PackSummary = {
  id: 'p',
  name: 'Ponts',
  language: 'fr',
  documentCount: 5,
  claimCount: 1200,
  from: '2023-09-12',
  to: '2024-06-19',
  importedAt: '2024-07-01T10:00:00Z',
  provenance: null,
  signer: null,
  source: 'imported',
  bytes: 46_300,
  enabled: true,
};
const hidden = {
  key: 'k',
  hiddenAt: '2024-07-02T10:00:00Z',
  here: { text: 'Le pont est fermé.', outlet: 'Journal', title: 'Le pont', url: 'https://a.example/pont' },
  there: { text: 'Le pont a rouvert.', outlet: 'Gazette', title: 'Un pont', url: 'javascript:alert(1)' },
};
/** What a file of data holds. */
const holds = {
  exportedAt: '2026-11-25T10:00:00Z',
  settings: DEFAULT_SETTINGS,
  hidden: [hidden],
  packs: [],
  shipped: true,
};
const unread: UnreadPack = {
  id: 'fr:Vieux ponts',
  name: 'Vieux ponts',
  error: { area: 'pack', found: 'of version 2', cure: 'rebuild it', code: 'pack-older', values: ['2.1'] },
};
const initial: OptionsState = {
  packs: { status: 'packs', list: { packs: [pack], unread: [], problems: [] } },
  imports: [],
  data: { status: 'idle' },
  settings: DEFAULT_SETTINGS,
  reading: { reading: 'always', access: 'granted' },
  hidden: [],
  shortcuts: [{ name: 'next-claim', description: 'described by the browser', keys: 'Alt+Shift+Period' }],
  problems: [],
  done: null,
  version: '1.2.3',
};

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

const states: readonly { name: string; part: Partial<OptionsState>; says: readonly string[] }[] = [
  { name: 'packs loading', part: { packs: { status: 'loading' } }, says: ['Reading the packs…'] },
  {
    name: 'an error in place of the packs',
    part: { packs: { status: 'error', error: failure } },
    says: ['In technical words: file is cut short; build it anew'],
  },
  {
    name: 'no packs',
    part: { packs: { status: 'packs', list: { packs: [], unread: [], problems: [] } } },
    says: ['No packs.'],
  },
  {
    name: 'a pack',
    part: {},
    says: [
      'Ponts',
      '12 Sept 2023 – 19 Jun 2024 · 1,200 claims · 5 articles · French',
      'imported on 1 Jul 2024 · 46 kB',
      'Not signed: Recoupe cannot tell who made this pack',
    ],
  },
  {
    name: 'a signed pack',
    part: {
      packs: {
        status: 'packs',
        list: {
          packs: [{ ...pack, signer: { name: 'La Gazette', publicKey: '0123456789abcdef'.repeat(4) } }],
          unread: [],
          problems: [],
        },
      },
    },
    says: [
      'Signed by “La Gazette”key 0123 4567 89ab cdef 0123',
      'Anyone can sign under any name: compare the key',
    ],
  },
  {
    name: 'a shipped pack that tells its making, without dates, beside a broken one',
    part: {
      packs: {
        status: 'packs',
        list: {
          packs: [
            {
              ...pack,
              from: null,
              to: null,
              source: 'shipped',
              bytes: 1_250_000,
              provenance: { builder: 'Lea', source: '5 files', lexicon: null, builtAt: null },
            },
          ],
          unread: [],
          problems: [failure],
        },
      },
    },
    says: ['no date', 'file is cut short', 'came with Recoupe · built by Lea · from 5 files · 1.3 MB'],
  },
  {
    name: 'a pack whose claims were read by other word lists',
    part: {
      packs: {
        status: 'packs',
        list: {
          packs: [
            { ...pack, provenance: { builder: '', source: '', lexicon: '0123456789ab', builtAt: null } },
          ],
          unread: [],
          problems: [],
        },
      },
    },
    says: ['word lists 0123456789ab', 'read with other word lists', 'Build the pack anew'],
  },
  {
    name: 'imports in every state',
    part: {
      imports: [
        { status: 'imported', file: 'a.recoupe', pack, replaced: false },
        { status: 'imported', file: 'b.recoupe', pack, replaced: true },
        { status: 'failed', file: 'c.recoupe', error: failure },
        { status: 'cancelled', file: 'd.recoupe' },
        { status: 'running', file: 'e.recoupe', doneBytes: 4_000_000, totalBytes: 12_000_000 },
        { status: 'waiting', file: 'f.recoupe' },
      ],
    },
    says: [
      '“Ponts” is installed.',
      '“Ponts” replaced its older edition.',
      'c.recoupe: not imported',
      'file is cut short; build it anew',
      'd.recoupe: cancelled',
      'Importing e.recoupe',
      '4 MB of 12 MB',
      'f.recoupe: waiting',
    ],
  },
  {
    name: 'sites',
    part: { settings: { ...DEFAULT_SETTINGS, sitesOff: ['a.example'] } },
    says: ['a.example'],
  },
  {
    name: 'a hidden match',
    part: { hidden: [hidden] },
    says: ['Journal', 'Le pont est fermé.', 'Gazette', 'Le pont a rouvert.', 'hidden on 2 Jul 2024'],
  },
  { name: 'data being collected', part: { data: { status: 'busy' } }, says: ['One moment…'] },
  {
    name: 'data saved',
    part: { data: { status: 'saved', file: 'recoupe-data_2026-11-25.zip', bytes: 1_250_000, leftOut: [] } },
    says: ['Saved as recoupe-data_2026-11-25.zip (1.3 MB).'],
  },
  {
    name: 'data saved without the packs that are not whole',
    part: {
      data: { status: 'saved', file: 'a.zip', bytes: 12, leftOut: [unread, { ...unread, name: 'Quais' }] },
    },
    says: ['2 packs are not in it:', 'Vieux ponts', 'made for an older version (2.1)', 'Quais'],
  },
  {
    name: 'a pack that cannot be read',
    part: { packs: { status: 'packs', list: { packs: [], unread: [unread], problems: [] } } },
    says: ['Vieux ponts', 'cannot be read', 'The pack was made for an older version (2.1).', 'Remove'],
  },
  {
    name: 'a question whether to import data',
    part: { data: { status: 'asking', file: 'a.zip', holds } },
    says: [
      'The file of 25 Nov 2026 holds settings, 1 hidden match and 0 packs.',
      'Its settings replace yours; sites that are off here stay off.',
    ],
  },
  {
    name: 'data being imported',
    part: { data: { status: 'importing', file: 'a.zip', doneBytes: 1, totalBytes: 2 } },
    says: ['Importing a.zip'],
  },
  {
    name: 'data imported, and what was not',
    part: {
      data: {
        status: 'imported',
        file: 'a.zip',
        report: {
          hidden: { added: 2, known: 1, leftOut: 3 },
          packs: [
            { status: 'imported', name: 'Ponts' },
            { status: 'installed', name: 'Routes' },
            { status: 'refused', name: 'packs/3 Gares.recoupe', error: failure },
          ],
        },
      },
    },
    says: [
      'Imported from a.zip:',
      'The settings are taken over.',
      '2 hidden matches are added.',
      '1 match was hidden here already.',
      '3 hidden matches are left out: there is no room for more.',
      '“Ponts” is installed.',
      '“Routes” is installed already and stays as it is.',
      'packs/3 Gares.recoupe: not imported',
      'file is cut short; build it anew',
    ],
  },
  {
    name: 'data that could not be read',
    part: { data: { status: 'failed', error: failure } },
    says: ['This did not work', 'file is cut short; build it anew'],
  },
  { name: 'damaged settings', part: { problems: [failure] }, says: ['This did not work'] },
  {
    name: 'a thing done',
    part: { done: { what: 'pack-removed', name: 'Ponts' } },
    says: ['“Ponts” was removed.'],
  },
];

describe('Options', () => {
  it.each(states)(
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
