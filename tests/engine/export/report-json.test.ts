import { expect, it } from 'vitest';
import { toJsonExport } from '../../../lib/engine/export/report-json.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../../fixtures/made-report.ts';

const conflict = madeDifference({ verdict: 'conflict' });
const report = madeReport([
  madeClaim([madeMatch({ differences: [conflict] })], { text: 'Douze arches.' }),
  madeClaim([], { text: 'Un bateau passait.' }),
]);

it('tells its format and version, the article, the figures and each claim’s standing', () => {
  const file = toJsonExport(report);
  expect(file).toMatchObject({
    format: 'recoupe-report',
    version: 1,
    article: { title: 'Un pont de plus', origin: { id: 'outlet:Le Courrier', label: 'Le Courrier' } },
    summary: { claimCount: 2, differCount: 1, sameCount: 0, onlyHereCount: 1, outletCount: 1 },
    claims: [
      { id: 'c0', standing: 'differ', text: 'Douze arches.', matches: report.claims[0]?.matches },
      { id: 'c1', standing: 'only-here', text: 'Un bateau passait.', matches: [] },
    ],
  });
});

it('leaves nothing of the report out, and survives writing and reading', () => {
  const file = toJsonExport(report);
  expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  for (const [n, claim] of report.claims.entries()) expect(file.claims[n]).toMatchObject(claim);
});
