import { describe, expect, it } from 'vitest';
import { alignClaims } from '../../../lib/engine/matching/align-claims.ts';
import { explainMatch } from '../../../lib/engine/matching/explain-match.ts';
import { claimOf } from '../analyse.ts';
import { french } from '../french.ts';

function reasonsOf(here: string, there: string): readonly string[] {
  const a = claimOf(here);
  const b = claimOf(there);
  return explainMatch(a, b, alignClaims(a, b, french)).map(
    (each) => `${each.kind}: ${each.here} | ${each.there}`,
  );
}

describe('explainMatch', () => {
  it('names acts and participants in the words of both sides', () => {
    expect(
      reasonsOf('Anne Martin a rencontré Paul Durand.', 'Entretien entre Mme Martin et Paul Durand'),
    ).toEqual([
      'concept: rencontré | Entretien',
      'participant: Anne Martin | Mme Martin',
      'participant: Paul Durand | Paul Durand',
    ]);
  });
  it('names numbers', () => {
    expect(reasonsOf('150 maisons rouges', 'environ 150 maisons vertes')).toEqual([
      'number: 150 | environ 150',
    ]);
  });
  it('says nothing twice, and no more than six things', () => {
    const long =
      'Anne Martin, Paul Durand, Louis Petit, Marc Leroy, Jean Morel, Lucie Blanc et Rose Noir ont signé et ont signé.';
    const reasons = reasonsOf(long, long);
    expect(reasons).toHaveLength(6);
    expect(new Set(reasons).size).toBe(6);
  });
  it('leaves contraries out', () => {
    expect(
      reasonsOf('Le train arrive.', 'Le train quitte la gare.').filter((each) => each.includes('quitte')),
    ).toEqual([]);
  });
});
