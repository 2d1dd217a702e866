import type { NameWords } from '../name-words.ts';

/** The words inside and around names in French. */
export const FRENCH_NAMES: NameWords = {
  // Not `de`, `du`, `le`: in French text they join two names more often than one.
  particles: new Set(['da', 'di', 'al', 'el', 'ben', 'bin', 'ibn', 'van', 'von']),
  complementLinks: new Set(['de', 'du', 'des', "d'", 'la', "l'", 'le', 'les', 'en', 'à', 'au', 'aux']),
  bodyLinks: new Set(['de', 'du', "d'"]),
  bodyArticles: new Set(['la', "l'"]),
  bodyNouns: new Set(
    'groupe milice mouvement parti entreprise société constructeur organisation formation compagnie banque syndicat club association fondation chaîne start-up géant firme marque fédération confédération front réseau cartel gang secte plateforme application messagerie laboratoire coalition alliance équipe agence holding maison enseigne éditeur opérateur équipementier avionneur'.split(
      ' ',
    ),
  ),
  placeWords: new Set([
    'place',
    'rue',
    'avenue',
    'boulevard',
    'square',
    'tour',
    'stade',
    'aeroport',
    'pont',
    'mont',
    'lac',
    'hotel',
    'palais',
    'saint',
    'sainte',
    'san',
    'santa',
  ]),
  stateWords: new Set(['état', 'république']),
  becoming: new Set(['devenir']),
  officeGiving: new Set('nommé élu réélu désigné reconduit intronisé choisi promu'.split(' ')),
  pluralEnding: /[sx]$/,
  anyArticle: 'un',
};
