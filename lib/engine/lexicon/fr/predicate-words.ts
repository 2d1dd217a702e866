import type { PredicateWords } from '../predicate-words.ts';

/** The words that deny an act, plan it, take it as known or turn it round in French. Written for Recoupe. */
export const FRENCH_PREDICATES: PredicateWords = {
  particles: new Set(['ne', "n'"]),
  negators: new Set([
    'pas',
    'plus',
    'jamais',
    'aucun',
    'aucune',
    'ni',
    'rien',
    'personne',
    'nul',
    'nulle',
    'guère',
  ]),
  nounNegators: new Set(['pas']),
  negatingDeterminers: new Set(['aucun', 'aucune', 'sans', 'nul', 'nulle', 'zéro']),
  denying: new Set(
    (
      'non sans contre ni aucun aucune pas jamais faux fausse nier démentir contester réfuter rejeter refuser renoncer éviter cesser échouer ' +
      'empêcher interdire exclure manquer ignorer impossible inutile inexact incapable absence absent rien peu guère moins contrairement'
    ).split(' '),
  ),
  // `plus` and `moins` only compare.
  negatorRightBefore: /(?:^|[\s«"“(])(?:non|sans|pas)\s+$/iu,
  negatorInside: /(?<![\p{L}])(?:non|pas|jamais)\s+\p{L}/iu,
  reversingBefore:
    /(?:^|[^\p{L}])(?:renonc|refus|évit|échou|cess|interdi|empêch|arrêt|omet)\p{L}*(?:\s+|\s*,[^,]{1,25},\s*)(?:\p{L}+\s+)?(?:à|de|d['’])\s*(?:se\s+|s['’]|l['’]|la\s+|le\s+|les\s+)?$/iu,
  // An attack is against somebody, and not denied by it.
  takingSides: /^(?:vot|pronon[cç])\p{L}*$/iu,
  against: /^\s+contre(?![\p{L}])/u,
  contraryPrefixes: ['in', 'im', 'il', 'ir', 'non-'],
  pluralEnding: /e?s$/u,
  comparing: new Set(['plus', 'moins', 'aussi', 'très', 'bien', 'si', 'trop']),
  presupposing: new Set(['après', 'depuis', 'malgré', 'suite', 'lors', 'avant', 'concernant', 'face']),
  circumstantial: new Set('dans pour contre avec durant pendant sous dès vers par'.split(' ')),
  former: new Set('précédent antérieur'.split(' ')),
  about: new Set(['sur']),
  tellingHeads: new Set(
    (
      'annonce confirmation révélation démenti déclaration début fin commencement coup démarrage lancement reprise suite poursuite arrêt ' +
      'suspension suppression report annulation ouverture clôture prolongation maintien renforcement retour interdiction autorisation ' +
      'rejet adoption approbation validation signature hausse baisse augmentation diminution multiplication risque menace possibilité ' +
      'crainte hypothèse projet demande proposition promesse appel tentative décision choix vague série nombre bilan mise prise tenue ' +
      'organisation accélération aggravation extension élargissement durcissement abandon refus échec réussite'
    ).split(' '),
  ),
  charging: new Set(
    (
      'accuser accusé soupçonner soupçonné suspecter suspecté poursuivre poursuivi condamner condamné juger jugé inculper inculpé examen ' +
      'écrouer écroué incarcérer incarcéré arrêter arrêté interpeller interpellé procès enquête plainte condamnation coupable présumé'
    ).split(' '),
  ),
  chargeLinks: new Set(['pour']),
  planning: new Set([
    'prévoir',
    'envisager',
    'compter',
    'vouloir',
    'souhaiter',
    'devoir',
    'aller',
    'attendre',
    'espérer',
    'proposer',
    'promettre',
    'projeter',
    'préparer',
    'intention',
  ]),
  asking: new Set([
    'appeler',
    'chercher',
    'demander',
    'demande',
    'encourir',
    'envisager',
    'espérer',
    'exiger',
    'menace',
    'menacer',
    'plaider',
    'prévoir',
    'projet',
    'projeter',
    'promesse',
    'promettre',
    'proposer',
    'proposition',
    'préconiser',
    'préparer',
    'risque',
    'risquer',
    'réclamer',
    'requérir',
    'réfléchir',
    'réquisition',
    'solliciter',
    'souhaiter',
    'suggérer',
    'tentative',
    'tenter',
    'viser',
    'vouloir',
  ]),
  lasting: new Set(
    'poursuivre continuer durer persister perdurer prolonger maintenir reprendre intensifier'.split(' '),
  ),
  ending: new Set(
    'arrêter suspendre interrompre cesser terminer achever finir clore conclure abandonner annuler stopper'.split(
      ' ',
    ),
  ),
};
