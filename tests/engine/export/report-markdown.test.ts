import { describe, expect, it } from 'vitest';
import { exportReport } from '../../../lib/engine/export/export-report.ts';
import type { ExportWords } from '../../../lib/engine/export/export-words.ts';
import { markdownLink, markdownText } from '../../../lib/engine/export/markdown-text.ts';
import { toMarkdown } from '../../../lib/engine/export/report-markdown.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../../fixtures/made-report.ts';

/** Labels that show where each one stands. */
const words: ExportWords = {
  reportedElsewhere: (reported, count) => `${reported} of ${count} reported`,
  figureDiffer: (count) => `${count} differ`,
  figureSame: (count) => `${count} same`,
  figureOnlyHere: (count) => `${count} only here`,
  otherOutlets: (count) => `${count} outlets`,
  origins: (count) => `${count} origins`,
  claims: (count) => `${count} claims`,
  thisPage: 'this page',
  firstToReport: 'first',
  filterDiffer: 'Differences',
  filterSame: 'Same',
  onlyHereHeading: 'Only here',
  possibleHeading: 'possible',
  kind: (kind) => `[${kind}]`,
  verdict: (verdict) => verdict,
  notSaid: 'not said',
  viaOrigin: (origin) => `via ${origin}`,
  sourceNamed: (source) => `source ${source}`,
  day: (day) => day ?? 'no date',
};

describe('a text in Markdown', () => {
  const cases: readonly { text: string; expected: string }[] = [
    { text: 'Le maire.', expected: 'Le maire.' },
    { text: 'deux\n\n lignes ', expected: 'deux lignes' },
    { text: '*gras* _it_ `code`', expected: '\\*gras\\* \\_it\\_ \\`code\\`' },
    { text: '[x](javascript:1)', expected: '\\[x\\](javascript:1)' },
    { text: '<img src=x onerror=1>', expected: '\\<img src=x onerror=1\\>' },
    { text: '&lt; a | b ~c~ $d$ \\', expected: '\\&lt; a \\| b \\~c\\~ \\$d\\$ \\\\' },
    { text: '# titre', expected: '\\# titre' },
    { text: '- point', expected: '\\- point' },
    { text: '12. mars', expected: '12\\. mars' },
    { text: '1) un', expected: '1\\) un' },
    { text: '2024 fut', expected: '2024 fut' },
  ];
  it.each(cases)('$text becomes $expected', ({ text, expected }) => {
    expect(markdownText(text)).toBe(expected);
  });

  it('links lead to the web only', () => {
    expect(markdownLink('A [b]', 'https://a.example/x')).toBe('[A \\[b\\]](<https://a.example/x>)');
    expect(markdownLink('A', 'https://a.example/<x>')).toBe('[A](<https://a.example/%3Cx%3E>)');
    expect(markdownLink('A', 'javascript:alert(1)')).toBe('A');
    expect(markdownLink('A', 'https://a.example/ x')).toBe('A');
    expect(markdownLink('A', null)).toBe('A');
  });
});

it('the report reads as figures, outlets by date, and the claims by group', () => {
  const conflict = madeDifference({ verdict: 'conflict', kind: 'person', here: 'le maire', there: '' });
  const report = madeReport([
    madeClaim([], { text: 'Un bateau passait.' }),
    madeClaim([madeMatch({ differences: [conflict], source: 'la mairie' })], { text: 'Le maire parle.' }),
    madeClaim(
      [
        madeMatch({ outlet: 'L’Écho', url: null, origin: { id: 'agency:afp', label: 'AFP' } }),
        madeMatch({ outlet: 'Ouest', tier: 'possible' }),
      ],
      { text: 'Le pont relie.' },
    ),
  ]);
  expect(toMarkdown(report, words)).toBe(`# [Un pont de plus](<https://courrier.example/pont>)

Le Courrier · 2024-03-06

2 of 3 reported

- 1 differ
- 1 same
- 1 only here

## 2 outlets · 2 origins

- 2024-03-05: L’Écho · 1 claims · via AFP
- 2024-03-05: La Gazette · 1 claims
- 2024-03-06: Le Courrier · this page · 2 claims

## Differences

> Le maire parle.

- **La Gazette** (2024-03-05 · source la mairie): “Le maire a ouvert le pont neuf.” ([Le pont neuf est ouvert](<https://gazette.example/pont>))
  - [person] (conflict): “le maire” ↔ not said

## Same

> Le pont relie.

- **L’Écho** (2024-03-05 · via AFP): “Le maire a ouvert le pont neuf.” (Le pont neuf est ouvert)
- **Ouest** (2024-03-05 · possible): “Le maire a ouvert le pont neuf.” ([Le pont neuf est ouvert](<https://gazette.example/pont>))

## Only here

- Un bateau passait.
`);
});

it('an export is a file with name, type and text', () => {
  const report = madeReport([]);
  expect(exportReport(report, 'markdown', words)).toEqual({
    name: 'le-courrier_2024-03-06_un-pont-de-plus.md',
    mediaType: 'text/markdown;charset=utf-8',
    text: toMarkdown(report, words),
  });
  const csv = exportReport(report, 'csv', words);
  expect([csv.name, csv.mediaType, csv.text[0]]).toEqual([
    'le-courrier_2024-03-06_un-pont-de-plus.csv',
    'text/csv;charset=utf-8',
    '\uFEFF',
  ]);
  const json = exportReport(report, 'json', words);
  expect(json.name).toBe('le-courrier_2024-03-06_un-pont-de-plus.json');
  expect(JSON.parse(json.text)).toMatchObject({ format: 'recoupe-report', version: 1 });
});
