import { describe, expect, it } from 'vitest';
import {
  claimStanding,
  hasNotableDifference,
  isNotable,
} from '../../../lib/engine/matching/claim-standing.ts';
import type { DifferenceKind, DifferenceVerdict, Match } from '../../../lib/engine/matching/report.ts';
import { madeClaim, madeDifference, madeMatch } from '../../fixtures/made-report.ts';

describe('isNotable', () => {
  const cases: readonly { kind: DifferenceKind; verdict: DifferenceVerdict; notable: boolean }[] = [
    { kind: 'number', verdict: 'conflict', notable: true },
    { kind: 'number', verdict: 'update', notable: true },
    { kind: 'number', verdict: 'differs', notable: false },
    { kind: 'date', verdict: 'conflict', notable: true },
    { kind: 'date', verdict: 'differs', notable: false },
    { kind: 'place', verdict: 'update', notable: true },
    { kind: 'place', verdict: 'differs', notable: false },
    { kind: 'person', verdict: 'conflict', notable: true },
    { kind: 'person', verdict: 'differs', notable: false },
    { kind: 'negation', verdict: 'conflict', notable: true },
    { kind: 'hedging', verdict: 'update', notable: false },
    { kind: 'hedging', verdict: 'conflict', notable: false },
    { kind: 'attribution', verdict: 'update', notable: false },
    { kind: 'loaded-term', verdict: 'differs', notable: false },
  ];
  it.each(cases)(
    'a $kind difference that is a "$verdict" is notable: $notable',
    ({ kind, verdict, notable }) => {
      expect(isNotable(madeDifference({ kind, verdict }))).toBe(notable);
    },
  );
});

describe('claimStanding', () => {
  const conflict = madeDifference({ verdict: 'conflict' });
  const telling = madeDifference({ kind: 'attribution' });
  const cases: readonly { name: string; matches: readonly Match[]; standing: string }[] = [
    { name: 'no match', matches: [], standing: 'only-here' },
    {
      name: 'only possible matches',
      matches: [madeMatch({ tier: 'possible', differences: [conflict] })],
      standing: 'only-here',
    },
    { name: 'a match without differences', matches: [madeMatch()], standing: 'same' },
    { name: 'a match told otherwise', matches: [madeMatch({ differences: [telling] })], standing: 'same' },
    {
      name: 'one of two matches in conflict',
      matches: [madeMatch(), madeMatch({ outlet: 'L’Écho', differences: [telling, conflict] })],
      standing: 'differ',
    },
    {
      name: 'a conflict with a possible match beside a plain one',
      matches: [madeMatch(), madeMatch({ tier: 'possible', differences: [conflict] })],
      standing: 'same',
    },
  ];
  it.each(cases)('$name: $standing', ({ matches, standing }) => {
    const claim = madeClaim(matches);
    expect(claimStanding(claim)).toBe(standing);
    expect(hasNotableDifference(claim)).toBe(standing === 'differ');
  });
});
