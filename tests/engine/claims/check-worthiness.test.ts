import { describe, expect, it } from 'vitest';
import { detectAttribution } from '../../../lib/engine/claims/attribution.ts';
import { CLAIM_THRESHOLD, scoreCheckWorthiness } from '../../../lib/engine/claims/check-worthiness.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

function score(text: string): number {
  const tokens = tag(text);
  return scoreCheckWorthiness(
    text,
    tokens,
    { attribution: detectAttribution(text, tokens, french) },
    french.claimCues,
  ).score;
}

describe('scoreCheckWorthiness', () => {
  it.each([
    'Le navire a quitté le port de Brest lundi.',
    'Brest : 12 blessés dans un incendie',
    'Incendie à Brest : le bilan grimpe à 12 morts',
    'Un pêcheur porté disparu au large de Brest',
    'Les deux villes ont nié tout accord.',
    '« Nous fermons le port », a déclaré le maire.',
  ])('takes “%s” for a claim', (text) => {
    expect(score(text)).toBeGreaterThanOrEqual(CLAIM_THRESHOLD);
  });

  it.each([
    'Pourquoi le port est-il fermé ?',
    'Fermeture du port : ce que l’on sait',
    'Incendie à Brest : que peut-il se passer maintenant ?',
    'Le point sur ce que l’on sait.',
    'Découvrez nos plus belles plages.',
    'Voici ce qu’il faut retenir de la journée.',
    'Que faut-il attendre du maire maintenant que le port a fermé.',
    'Vous trouverez ici toutes nos adresses.',
    '« J’ai tout perdu »',
    'Un désastre.',
  ])('takes “%s” for none', (text) => {
    expect(score(text)).toBeLessThan(CLAIM_THRESHOLD);
  });

  it('ranks a figure with a verb above a bare clause, and that above a label', () => {
    const figure = score('Le navire a sauvé 12 marins.');
    const clause = score('Le navire a sauvé des marins.');
    expect(figure).toBeGreaterThan(clause);
    expect(clause).toBeGreaterThan(score('Le retour des marins'));
  });

  it('always says what a score rests on', () => {
    expect(scoreCheckWorthiness('', [], { attribution: null }, french.claimCues).evidence).not.toEqual([]);
  });
});
