import { describe, expect, it } from 'vitest';
import { alignClaims } from '../../../lib/engine/matching/align-claims.ts';
import { FACT_KINDS, type FactKind, kindOf } from '../../../scripts/training/fact-kind.ts';
import { claimOf } from '../../engine/analyse.ts';
import { french } from '../../engine/french.ts';

const TOLL = 'La crue a fait 12 morts.';
const SAYS = 'La crue a fait 12 morts, a annoncé la préfecture.';

describe('kindOf', () => {
  it.each<[name: string, here: string, there: string, kind: FactKind]>([
    ['a number of the same', TOLL, '12 personnes sont mortes.', 'count'],
    ['a number of the same, whoever says it', TOLL, SAYS, 'count'],
    ['a number on one side', 'La crue est finie.', SAYS, 'statement'],
    ['what somebody said', 'Le pont est fermé.', 'Le pont est fermé, a annoncé la préfecture.', 'statement'],
    [
      'what only this side says somebody said',
      'Le pont est fermé, a annoncé la préfecture.',
      'Le pont est fermé.',
      'deed',
    ],
    ['a length, which counts nothing', 'Une route de 40 km', 'Une piste de 40 km', 'deed'],
    ['anything else', 'Le pont est fermé.', 'Le pont a été fermé.', 'deed'],
  ])('%s: “%s”, “%s”', (_, here, there, kind) => {
    const [a, b] = [claimOf(here), claimOf(there)];
    expect(kindOf(b, alignClaims(a, b, french))).toBe(kind);
    expect(FACT_KINDS).toContain(kind);
  });
});
