import { describe, expect, it } from 'vitest';
import { createDerivations } from '../../../lib/engine/lexicon/derivations.ts';
import { FRENCH_DERIVATIONS } from '../../../lib/engine/lexicon/fr/derivations.generated.ts';

describe('the verb behind a noun', () => {
  const { base } = createDerivations(
    'bouger bougeotte\nabonner abonnement',
    '\nabandonner abandon abandonnement\nabattre abattage\nboire boisson abonnement\nécrire écriture\nœuvrer œuvre',
  );
  const cases: readonly (readonly [noun: string, base: string])[] = [
    ['bougeotte', 'bouger'],
    ['abonnement', 'abonner'],
    ['abandon', 'abandonner'],
    ['abandonnement', 'abandonner'],
    ['abattage', 'abattre'],
    ['boisson', 'boire'],
    ['écriture', 'écrire'],
    ['œuvre', 'œuvrer'],
    ['abandonn', 'abandonn'],
    ['bois', 'bois'],
    ['abattre', 'abattre'],
    ['zèbre', 'zèbre'],
    ['', ''],
  ];
  it.each(cases)('“%s”: %s', (noun, expected) => {
    expect(base(noun, 'noun')).toBe(expected);
  });

  it('is asked for nouns alone', () => {
    expect(base('abandon', 'name')).toBe('abandon');
  });
});

describe('a noun that tells no act', () => {
  const { base, verb } = createDerivations(
    'livrer livraison',
    '\ngouverner gouvernement',
    'bateau navire',
    new Set(['gouvernement']),
  );

  it('is not one made from a verb', () => {
    expect(verb('livraison')).toBe('livrer');
  });
  it('is one that stands for another noun', () => {
    expect(base('navire', 'noun')).toBe('bateau');
    expect(verb('navire')).toBeNull();
  });
  it('is a body, though it is made from a verb', () => {
    expect(base('gouvernement', 'noun')).toBe('gouverner');
    expect(verb('gouvernement')).toBeNull();
  });
  it('is a word made from none', () => {
    expect(verb('table')).toBeNull();
  });
});

it('the generated lines are sorted, and each noun is found', () => {
  const lines = FRENCH_DERIVATIONS.trim().split('\n');
  expect(lines).toEqual([...lines].sort());
  const { base } = createDerivations('', FRENCH_DERIVATIONS);
  for (const line of lines) {
    const [verb = '', ...nouns] = line.split(' ');
    expect(nouns.map((noun) => base(noun, 'noun'))).toEqual(nouns.map(() => verb));
  }
});
