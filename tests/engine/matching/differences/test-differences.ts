import { describe, expect, it } from 'vitest';
import type { DifferenceKind } from '../../../../lib/engine/matching/report.ts';
import { differencesOfKind } from './compared.ts';

/** Two sentences of one day and the differences of one kind between them, as `verdict: here | there`. */
type Row = readonly [name: string, here: string, there: string, expected: readonly string[]];

/** Declares a test for each row. */
export function testDifferences(kind: DifferenceKind, rows: readonly Row[]): void {
  describe(`differences in ${kind}`, () => {
    it.each(rows)('%s: “%s”, “%s”', (_, here, there, expected) => {
      expect(differencesOfKind(kind, here, there)).toEqual(expected);
    });
  });
}
