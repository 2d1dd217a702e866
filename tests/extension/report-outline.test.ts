import { describe, expect, test } from 'vitest';
import { isReportOutline } from '@/lib/extension/messages/report-outline.ts';
import { madeClaim, madeMatch, madeReport } from '../fixtures/made-report.ts';

const report = madeReport([madeClaim([madeMatch()])]);
const [claim] = report.claims;

describe('the outline of a report', () => {
  test('a report has it', () => {
    expect(isReportOutline(report)).toBe(true);
  });

  test.each([
    { what: 'nothing', value: null },
    { what: 'a report without its article', value: { ...report, article: undefined } },
    { what: 'claims that are no list', value: { ...report, claims: {} } },
    { what: 'a claim without a place', value: { ...report, claims: [{ ...claim, start: '3' }] } },
    { what: 'a claim without matches', value: { ...report, claims: [{ ...claim, matches: null }] } },
    { what: 'more claims than an article has', value: { ...report, claims: new Array(10_001).fill(claim) } },
  ])('$what does not', ({ value }) => {
    expect(isReportOutline(value)).toBe(false);
  });
});
