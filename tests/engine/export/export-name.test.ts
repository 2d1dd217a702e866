import { describe, expect, it } from 'vitest';
import { exportName } from '../../../lib/engine/export/export-name.ts';

const article = {
  title: 'Un pont de plus',
  outlet: 'Le Courrier',
  url: null,
  published: '2024-03-06',
  language: 'fr',
};

describe('the file name of an export', () => {
  const cases: readonly { name: string; parts: Partial<typeof article>; expected: string }[] = [
    { name: 'tells outlet, day and title', parts: {}, expected: 'le-courrier_2024-03-06_un-pont-de-plus.md' },
    {
      name: 'has no accents, ligatures and signs',
      parts: { outlet: 'L’Écho', title: 'Cœur à l’œuvre : « ça » / C:\\..' },
      expected: 'l-echo_2024-03-06_coeur-a-l-oeuvre-ca-c.md',
    },
    {
      name: 'cuts a long title after a whole word',
      parts: { title: `${'abcdefghi '.repeat(6)}j` },
      // Six words of nine letters and five hyphens are 59 characters; "-j" would make 61.
      expected: `le-courrier_2024-03-06_${Array(6).fill('abcdefghi').join('-')}.md`,
    },
    {
      name: 'cuts a single overlong word',
      parts: { title: 'x'.repeat(80) },
      expected: `le-courrier_2024-03-06_${'x'.repeat(60)}.md`,
    },
    { name: 'keeps other scripts', parts: { title: 'Путин' }, expected: 'le-courrier_2024-03-06_путин.md' },
    {
      name: 'is never a device of Windows',
      parts: { outlet: 'Con', title: '' },
      expected: 'con_2024-03-06.md',
    },
  ];
  it.each(cases)('$name', ({ parts, expected }) => {
    expect(exportName({ ...article, ...parts }, 'md')).toBe(expected);
  });

  it('stands alone where nothing is known', () => {
    expect(exportName({ ...article, outlet: '…', title: '?!', published: null }, 'csv')).toBe('recoupe.csv');
    expect(exportName({ ...article, outlet: 'con', title: '', published: null }, 'csv')).toBe(
      'recoupe_con.csv',
    );
  });

  it('holds no control or direction marks', () => {
    expect(exportName({ ...article, title: 'a\u202egpj.exe\u0000b' }, 'md')).toBe(
      'le-courrier_2024-03-06_a-gpj-exe-b.md',
    );
  });
});
