import { describe, expect, test } from 'vitest';
import { formatReport } from '../../scripts/commands/report-text.ts';
import { madeClaim, madeDifference, madeMatch, madeReport } from '../fixtures/made-report.ts';

/** The last line that is not empty. */
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

describe('the line that sums a report up counts as the popup does', () => {
  test('a claim told in other words only is not among those with differences', () => {
    const report = madeReport([
      madeClaim([madeMatch({ differences: [madeDifference({ kind: 'hedging', verdict: 'differs' })] })]),
      madeClaim([madeMatch({ differences: [madeDifference({ kind: 'number', verdict: 'update' })] })]),
      madeClaim([]),
    ]);
    expect(lastLine(formatReport(report))).toBe(
      '3 claims · 2 reported elsewhere · 1 of them with differences · 1 only here',
    );
  });

  test('a match that is only possible is listed but not counted', () => {
    const text = formatReport(madeReport([madeClaim([madeMatch({ tier: 'possible', outlet: 'L’Écho' })])]));
    expect(text).toContain('● L’Écho');
    expect(lastLine(text)).toBe('1 claim · 0 reported elsewhere · 0 of them with differences · 1 only here');
  });
});
