import { describe, expect, it } from 'vitest';
import { csvCell } from '../../../lib/engine/export/csv-cell.ts';
import { toCsv } from '../../../lib/engine/export/report-csv.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../../fixtures/made-report.ts';

const HEADER =
  'article_outlet,article_published,article_title,article_url,claim,standing,sentence,outlets,origins,tier,outlet,published,origin,source,wording,differences,score,title,url';
const ARTICLE = 'Le Courrier,2024-03-06,Un pont de plus,https://courrier.example/pont';

describe('a cell', () => {
  const cases: readonly { value: string | number | null; cell: string }[] = [
    { value: null, cell: '' },
    { value: '', cell: '' },
    { value: 0.9, cell: '0.9' },
    { value: -1, cell: '-1' },
    { value: 'été', cell: 'été' },
    { value: 'un, deux', cell: '"un, deux"' },
    { value: 'un; deux', cell: '"un; deux"' },
    { value: 'dit « "oui" »', cell: '"dit « ""oui"" »"' },
    { value: 'une\nligne', cell: '"une\nligne"' },
    { value: ' bord', cell: '" bord"' },
    { value: '=1+1', cell: "'=1+1" },
    { value: '=HYPERLINK("http://x")', cell: '"\'=HYPERLINK(""http://x"")"' },
    { value: '+33 1 23', cell: "'+33 1 23" },
    { value: '- Le maire part.', cell: "'- Le maire part." },
    { value: '@SUM(A1)', cell: "'@SUM(A1)" },
    { value: '\t=1', cell: '"\'\t=1"' },
    { value: '\u200b=1', cell: "'\u200b=1" },
    { value: '＝1', cell: "'＝1" },
    { value: '\rtexte', cell: '"\'\rtexte"' },
    { value: 'a=1', cell: 'a=1' },
  ];
  it.each(cases)('$value becomes $cell', ({ value, cell }) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe('the report as CSV', () => {
  it('of an article without claims is the line of names', () => {
    expect(toCsv(madeReport([]))).toBe(`\uFEFF${HEADER}\r\n`);
  });

  it('gives a line a match, and one with empty cells to a claim without', () => {
    const conflict = madeDifference({ verdict: 'conflict' });
    const differs = madeDifference({ kind: 'place', here: '', there: 'à Lyon' });
    const agency = { id: 'agency:afp', label: 'AFP' };
    const report = madeReport([
      madeClaim(
        [
          madeMatch({ differences: [conflict, differs], source: 'la mairie', origin: agency }),
          madeMatch({ outlet: 'L’Écho', tier: 'possible', published: null, url: null }),
        ],
        { text: 'Douze arches, dit-on.' },
      ),
      madeClaim([], { text: '=A1' }),
    ]);
    expect(toCsv(report).split('\r\n')).toEqual([
      `\uFEFF${HEADER}`,
      `${ARTICLE},c0,differ,"Douze arches, dit-on.",1,1,same,La Gazette,2024-03-05,AFP,la mairie,Le maire a ouvert le pont neuf.,"number (conflict): douze | onze\nplace (differs):  | à Lyon",0.9,Le pont neuf est ouvert,https://gazette.example/pont`,
      `${ARTICLE},c0,differ,"Douze arches, dit-on.",1,1,possible,L’Écho,,L’Écho,,Le maire a ouvert le pont neuf.,,0.9,Le pont neuf est ouvert,`,
      `${ARTICLE},c1,only-here,'=A1,0,0,,,,,,,,,,`,
      '',
    ]);
  });
});
