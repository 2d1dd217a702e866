import { describe, expect, it } from 'vitest';
import { Options, type PacksState } from '@/components/Options.tsx';
import { madeTexts } from './made-texts.ts';
import { axeViolations, mount, textsOf } from './mount.ts';

const failure = { area: 'pack', found: 'file is cut short', cure: 'build it anew' };
const pack = {
  id: 'p',
  name: 'Ponts',
  language: 'fr',
  documentCount: 5,
  claimCount: 1200,
  from: '2023-09-12',
  to: '2024-06-19',
  importedAt: '2024-07-01T10:00:00Z',
  provenance: null,
  source: 'imported',
  bytes: 300_000,
  enabled: true,
} as const;

const states: readonly { name: string; state: PacksState; says: readonly string[] }[] = [
  { name: 'loading', state: { status: 'loading' }, says: ['Reading the packs…'] },
  {
    name: 'error',
    state: { status: 'error', error: failure },
    says: ['pack: file is cut short; build it anew'],
  },
  { name: 'no packs', state: { status: 'packs', list: { packs: [], problems: [] } }, says: ['No packs.'] },
  {
    name: 'a pack',
    state: { status: 'packs', list: { packs: [pack], problems: [] } },
    says: ['Ponts', 'French', '12 Sept 2023 – 19 Jun 2024', '1,200'],
  },
  {
    name: 'a pack without dates beside a broken one',
    state: { status: 'packs', list: { packs: [{ ...pack, from: null, to: null }], problems: [failure] } },
    says: ['no date', 'file is cut short'],
  },
];

describe('Options', () => {
  it.each(states)(
    'with $name says what there is, without an accessibility violation',
    async ({ state, says }) => {
      const page = mount(<Options state={state} version="1.2.3" texts={madeTexts()} />);
      for (const words of [...says, 'Nothing leaves your browser.', 'Version 1.2.3']) {
        expect(page.textContent?.replace(/\s/g, ' ')).toContain(words);
      }
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it('lists packs in a table whose columns are named', () => {
    const page = mount(
      <Options
        state={{ status: 'packs', list: { packs: [pack], problems: [] } }}
        version="1"
        texts={madeTexts('fr')}
      />,
    );
    expect(textsOf(page, 'thead th')).toEqual(['Nom', 'Langue', 'Publication', 'Articles', 'Affirmations']);
    expect(textsOf(page, 'tbody th')).toEqual(['Ponts']);
  });
});
