import type { SentenceWords } from '../sentence-words.ts';

/** Abbreviations of French news, and the words that open its sentences. */
export const FRENCH_SENTENCE_WORDS: SentenceWords = {
  titles: new Set(
    'M MM Mme Mmes Mlle Mlles Dr Drs Pr Prs Me Mes Mgr St Ste Gal Gén Col Cdt Cap Lt Sgt Mr Mrs Ms cf Cf vs'.split(
      ' ',
    ),
  ),
  beforeFigures: new Set(
    'h min sec janv jan févr fév avr juill juil sept oct nov déc n no art p pp vol chap tél env av apr al éd fig km kg'.split(
      ' ',
    ),
  ),
  withinNames: new Set('Jr Sr Inc Corp Ltd Co Cie Bros av Av bd Bd env'.split(' ')),
  openers: new Set(
    (
      "le la les l' un une des du de d' au aux ce cet cette ces c' ça cela celui celle ceux il elle on ils elles je j' nous vous " +
      "qu' que qui quand mais et ou or donc car si s' en dans sur sous par pour avec sans selon après avant depuis lors lorsque " +
      'puis ainsi alors aussi pendant parmi entre contre face son sa ses leur leurs notre nos mon ma mes tout tous toute toutes ' +
      "plusieurs certains quelques deux trois hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche a à y n' ne " +
      "afin malgré toutefois cependant néanmoins pourtant enfin ensuite d'après jusqu' chaque aucun aucune comme est"
    ).split(' '),
  ),
  behindCapital: /(?<=\p{Lu}\.)(?=(?:Les?|La|Ils?|Elles?|Une?|Ce|Cette|Dans|Selon|En|Mais)\s)/gu,
  behindYear:
    /(?<=\b(?:19|20)\d\d\.?)(?=(?:Les?|La|Ils?|Elles?|Une?|Ce|Cette|Dans|Selon|En|Mais|Au|Après)\s)/gu,
};
