import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';
import { tagTokens } from '../../../lib/engine/text/tag-tokens.ts';

const french = loadFrench();

/** One letter a token, as in `TAGS`. */
const LETTERS: Readonly<Record<string, string>> = {
  noun: 'N',
  verb: 'V',
  adjective: 'A',
  adverb: 'B',
  name: 'M',
  pronoun: 'P',
  determiner: 'D',
  preposition: 'E',
  conjunction: 'C',
  number: 'Z',
  punctuation: '.',
  other: '?',
};

function tag(text: string) {
  return tagTokens(french.tokenise(text), french);
}

function letters(text: string): string {
  return tag(text)
    .map(({ pos }) => LETTERS[pos])
    .join('');
}

function lemmaOf(text: string, word: string): string | undefined {
  return tag(text).find((token) => token.text === word)?.lemma;
}

describe('parts of speech', () => {
  const phrases: readonly (readonly [text: string, tags: string])[] = [
    ['Le ministre se rend mardi à Rome.', 'DNPVNEM.'],
    ['Il les a reçus à l’aéroport.', 'PPVVEDN.'],
    ['Cet été, la ville a été bombardée.', 'DN.DNVVV.'],
    ['Le séisme a fait trois morts.', 'DNVVZN.'],
    ['Tous les passagers sont morts.', 'DDNVV.'],
    ['L’attaque tue quatre personnes dans l’est du pays.', 'DNVZNEDNEN.'],
    ['Le président ne viendra pas.', 'DNBVB.'],
    ['Il est arrivé pour les rencontrer.', 'PVVEPV.'],
    ['A Lima, le sommet a commencé.', 'EM.DNVV.'],
    ['Le pays produit plus de missiles.', 'DNVBEN.'],
    ['Elle porte une lettre.', 'PVDN.'],
    ['La porte est ouverte.', 'DNVV.'],
    ['En visite à Rome, le pape a prié.', 'ENEM.DNVV.'],
    ['La réforme fiscale adoptée par les députés', 'DNAVEDN'],
    ['Des bijoux anciens découverts dans un grenier', 'DNAVEDN'],
    ['Le syndicat breton renonce à la marche', 'DNAVEDN'],
    ['Une nouvelle crue locale prévue mardi', 'DANAVN'],
    ['La nouvelle a réjoui la ville.', 'DNVVDN.'],
    ['Une gérante porte plainte', 'DNVN'],
    ['Brest reste invaincu cette saison.', 'MVADN.'],
    ['Le conseil doit s’achever mardi.', 'DNVPVN.'],
    ['L’avion s’est écrasé, soit deux morts.', 'DNPVV.CZN.'],
    ['Un marin porté disparu', 'DNVA'],
    ['Il a tenté de les rejoindre.', 'PVVEPV.'],
    ['Un précédent incendie a détruit la ferme.', 'DANVVDN.'],
  ];
  it.each(phrases)('reads “%s” as %s', (text, tags) => {
    expect(letters(text)).toBe(tags);
  });
});

describe('lemmas in their sentence', () => {
  const cases: readonly (readonly [text: string, word: string, lemma: string])[] = [
    ['Les blessés ont été transportés.', 'transportés', 'transporter'],
    ['Le pont a été détruit.', 'été', 'être'],
    ['Il a passé l’été à Nice.', 'été', 'été'],
    ['Les avions ont décollé.', 'avions', 'avion'],
    ['Les tirs ont cessé.', 'tirs', 'tir'],
    ['La loi, presque devoilee, passe.', 'devoilee', 'dévoiler'],
    ['Les Européens ont signé.', 'Européens', 'européen'],
    ['Les dockers prévoient une nouvelle grève jeudi.', 'grève', 'grève'],
    ['La côte est en vigilance orange ce lundi.', 'orange', 'orange'],
    ['La chaîne ouvre trois magasins.', 'ouvre', 'ouvrir'],
  ];
  it.each(cases)('in “%s” the lemma of %s is %s', (text, word, lemma) => {
    expect(lemmaOf(text, word)).toBe(lemma);
  });
});

describe('names', () => {
  const cases: readonly (readonly [text: string, word: string, isName: boolean])[] = [
    ['Marine Le Goff est arrivée à Tours.', 'Marine', true],
    ['Marine Le Goff est arrivée à Tours.', 'Le', true],
    ['Marine Le Goff est arrivée à Tours.', 'Tours', true],
    ['Le Dirigeant Sud-Africain Jan Un En Visite En Russie', 'Dirigeant', false],
    ['Le Dirigeant Sud-Africain Jan Un En Visite En Russie', 'Visite', false],
    ['Le Dirigeant Sud-Africain Jan Un En Visite En Russie', 'Russie', true],
    ['Selon l’Etat, la dette baisse.', 'Etat', false],
    ['Rencontre inattendue à Vienne.', 'Rencontre', false],
    ['Zorbec dément toute vente.', 'Zorbec', true],
  ];
  it.each(cases)('in “%s” %s is a name: %s', (text, word, isName) => {
    expect(tag(text).find((token) => token.text === word)?.pos === 'name').toBe(isName);
  });
});

describe('all tokens', () => {
  it('keeps tokens, order and offsets', () => {
    const tokens = french.tokenise('Le 3 mai, 12 % des élus…');
    expect(tagTokens(tokens, french).map(({ start, text }) => [start, text])).toEqual(
      tokens.map(({ start, text }) => [start, text]),
    );
  });

  it('has nothing to say of no tokens', () => {
    expect(tagTokens([], french)).toEqual([]);
  });
});

describe('a sentence that has lost its accents', () => {
  const cases: readonly (readonly [text: string, norms: readonly string[]])[] = [
    [
      'Six corps ont ete retrouves apres le seisme',
      ['six', 'corps', 'ont', 'été', 'retrouvés', 'après', 'le', 'séisme'],
    ],
    ['Elle a accepte son aide', ['elle', 'a', 'accepté', 'son', 'aide']],
    [
      'Les secours sont a sa recherche, a indique le prefet',
      ['les', 'secours', 'sont', 'à', 'sa', 'recherche', ',', 'a', 'indiqué', 'le', 'préfet'],
    ],
    ['Le president a ete tue', ['le', 'président', 'a', 'été', 'tué']],
    ['Un avion prive s’est ecrase', ['un', 'avion', 'privé', "s'", 'est', 'écrasé']],
  ];
  it.each(cases)('is read with them: “%s”', (text, norms) => {
    expect(tagTokens(french.tokenise(text), french).map(({ norm }) => norm)).toEqual(norms);
  });

  it('is none where a word has accents or all are words without', () => {
    const norms = (text: string) => tagTokens(french.tokenise(text), french).map(({ norm }) => norm);
    expect(norms('Le marche a été ouvert')).toEqual(['le', 'marche', 'a', 'été', 'ouvert']);
    expect(norms('La marche est longue')).toEqual(['la', 'marche', 'est', 'longue']);
  });
});
