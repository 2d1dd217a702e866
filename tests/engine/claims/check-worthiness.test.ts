import { describe, expect, it } from 'vitest';
import { detectAttribution } from '../../../lib/engine/claims/attribution.ts';
import { CLAIM_THRESHOLD, scoreCheckWorthiness } from '../../../lib/engine/claims/check-worthiness.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

function score(text: string): number {
  const tokens = tag(text);
  return scoreCheckWorthiness(text, tokens, { attribution: detectAttribution(text, tokens, french) }, french)
    .score;
}

describe('scoreCheckWorthiness', () => {
  it.each([
    'Le navire a quitté le port de Brest lundi.',
    'Brest : 12 blessés dans un incendie',
    'Incendie à Brest : le bilan grimpe à 12 morts',
    'Un pêcheur porté disparu au large de Brest',
    'Les deux villes ont nié tout accord.',
    '« Nous fermons le port », a déclaré le maire.',
    'Deux marins arrêtés à Brest après une rixe : ce que l’on sait',
    'Le feu progresse près de Brest, 300 habitants évacués… Le point sur la situation',
    'Incendie à Brest : 12 blessés et un port fermé, ce que l’on sait',
    'Le maire accuse le préfet de mensonge : on vous résume l’affaire',
    'Les Brestois menaient à la pause à Lorient, suivez notre direct',
    'Jeanne Martin et vous - Le port de Brest va fermer, selon le maire',
    'La régate a été gagnée par sa compatriote Marianne Vos.',
    'Me Paul Durand a dénoncé un procès joué d’avance.',
    'D’un ton grave, il a annoncé la fermeture du port.',
    'Régates de Brest : Paul Durand remporte la dernière course !',
    'Au moins 12 morts et 40 blessés à Brest… Ce que l’on sait',
    'Le conducteur du train tué, trois blessés… Ce que l’on sait',
    'Deux hommes arrêtés à Brest – Ce que l’on sait',
    '« Fermez le port », a lancé le préfet au maire de Brest.',
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
    'Marée noire, jour 12 : ce qu’il faut retenir de la journée',
    'Grève au port de Brest : le point sur la situation',
    'Le port et la ville : on vous résume tout',
    'Chaque vendredi, retrouvez la chronique de Jeanne Martin.',
    'Quelle journée à Brest !',
    'Que la France est belle !',
    'Bravo à Paul Durand qui a marqué deux buts !',
    'On a gagné la Coupe de France !',
    'Si un proche présente ces symptômes, vous devez appeler le 15.',
    'À partir de 65 ans, vous pouvez vous faire vacciner.',
    'Dans cette vidéo tournée à Brest, on vous montre les coulisses du port.',
    'Les mesures prises par le gouvernement : ce qu’il faut retenir',
    'La loi qui divise la France : ce que contient le texte',
    'Les 5 infos de la semaine à Brest : ce qu’il faut retenir',
    'Le prix du gaz augmente et vous ne savez plus comment faire.',
    'Mon Brest de toujours a disparu.',
    'Guerre en Ukraine - suivez notre direct',
    'Ce week-end, à Brest, découvrez le marché de Noël.',
    'Le port est fermé aux plaisanciers, abonnez-vous pour lire la suite.',
    'Ma chère ville, je te quitte.',
  ])('takes “%s” for none', (text) => {
    expect(score(text)).toBeLessThan(CLAIM_THRESHOLD);
  });

  it('ranks a figure with a verb above a bare clause, and that above a label', () => {
    const figure = score('Le navire a sauvé 12 marins.');
    const clause = score('Le navire a sauvé des marins.');
    expect(figure).toBeGreaterThan(clause);
    expect(clause).toBeGreaterThan(score('Le retour des marins'));
  });

  it('says how much of a headline tells its fact', () => {
    const text = 'Deux marins arrêtés à Brest : ce que l’on sait';
    const tokens = tag(text);
    const { told, evidence } = scoreCheckWorthiness(text, tokens, { attribution: null }, french);
    expect(tokens.slice(0, told).map((token) => token.text)).toEqual(
      'Deux marins arrêtés à Brest'.split(' '),
    );
    expect(evidence).toContain('told-before');
    const whole = tag('Le port est fermé.');
    expect(scoreCheckWorthiness('Le port est fermé.', whole, { attribution: null }, french).told).toBe(
      whole.length,
    );
  });

  it('names the rule by which a sentence claims nothing', () => {
    const rule = (sentence: string) =>
      scoreCheckWorthiness(sentence, tag(sentence), { attribution: null }, french).evidence;
    expect(rule('Pourquoi le port est-il fermé ?')).toEqual(['question']);
    expect(rule('Vous trouverez ici toutes nos adresses.')).toEqual(['reader-address']);
    expect(rule('Fermeture du port : ce que l’on sait')).toEqual(['announcement']);
    expect(rule('Chaque vendredi, retrouvez notre chronique.')).toEqual(['exhortation']);
    expect(rule('Quelle journée à Brest !')).toEqual(['question']);
    expect(rule('Il fait beau à Brest !')).toEqual(['exclamation']);
  });

  it('always says what a score rests on', () => {
    expect(scoreCheckWorthiness('', [], { attribution: null }, french).evidence).not.toEqual([]);
  });
});
