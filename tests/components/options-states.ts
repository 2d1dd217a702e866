import type { PackSummary, UnreadPack } from '@/lib/extension/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '@/lib/extension/settings/settings.ts';
import type { OptionsState } from '@/lib/extension/views/options-state.ts';

const failure = { area: 'pack', found: 'file is cut short', cure: 'build it anew' };
export const pack: PackSummary = {
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
export const hidden = {
  key: 'k',
  hiddenAt: '2024-07-02T10:00:00Z',
  here: { text: 'Le pont est fermé.', outlet: 'Journal', title: 'Le pont', url: 'https://a.example/pont' },
  there: { text: 'Le pont a rouvert.', outlet: 'Gazette', title: 'Un pont', url: 'javascript:alert(1)' },
};
/** What a file of data holds. */
export const holds = {
  exportedAt: '2026-11-25T10:00:00Z',
  settings: DEFAULT_SETTINGS,
  hidden: [hidden],
  packs: [],
  shipped: true,
};
export const unread: UnreadPack = {
  id: 'fr:Vieux ponts',
  name: 'Vieux ponts',
  error: { area: 'pack', found: 'of version 2', cure: 'rebuild it', code: 'pack-older', values: ['2.1'] },
};
export const initial: OptionsState = {
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

/** States of the options page, with words that each shows. */
export const optionsStates: readonly {
  name: string;
  part: Partial<OptionsState>;
  says: readonly string[];
}[] = [
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
