import type { ClauseWords } from '../clause-words.ts';

/** The words that open French clauses and join what belongs together. */
export const FRENCH_CLAUSES: ClauseWords = {
  relatives: new Set(['qui', 'dont', 'laquelle', 'lequel', 'lesquels', 'lesquelles', 'duquel']),
  relativeAdverbs: new Set(['où']),
  subjectRelatives: new Set(['qui']),
  phraseEnds: new Set(['qui', 'que', "qu'", 'dont', 'ou']),
  sourceRelatives: new Set(['qui', 'que', "qu'", 'dont']),
  that: new Set(['que', "qu'"]),
  subordinators: new Set(['lorsque', "lorsqu'", 'quand', 'tandis', 'puisque', "puisqu'"]),
  behindComma: new Set(['alors', 'comme', 'si']),
  beforeWord: new Map([["s'", new Set(['il'])]]),
  joints: new Set(['et', 'mais']),
  coordination: /^(?:\s|,|et|le|la|les|l['’]|ainsi que)*$/u,
  noObject: new Set([
    'par',
    'selon',
    'depuis',
    'avant',
    'après',
    'pour',
    'sous',
    'chez',
    'malgré',
    'lors',
    'entre',
  ]),
  objectiveNouns: new Set(
    (
      'arrestation interpellation condamnation nomination désignation élection réélection libération assassinat meurtre exécution enlèvement ' +
      'kidnapping expulsion extradition inculpation détention incarcération limogeage licenciement renvoi destitution révocation acquittement ' +
      'relaxe évacuation hospitalisation sauvetage agression viol harcèlement identification éviction exclusion suspension investiture ' +
      'reconduction adoption rejet censure rachat acquisition dissolution bombardement invasion occupation capture destruction fermeture ' +
      'réouverture annulation interdiction reconnaissance audition placement renversement remplacement recrutement embauche convocation ' +
      'poignardage empoisonnement élimination lynchage torture abandon suppression abrogation publication création construction ' +
      'signature ratification promulgation livraison vente achat'
    ).split(' '),
  ),
  subjectPronouns: new Set([
    'il',
    'elle',
    'ils',
    'elles',
    'on',
    'je',
    "j'",
    'nous',
    'celui-ci',
    'celle-ci',
    'ceux-ci',
  ]),
  objectClitics: new Set(['ne', "n'", "l'", 'lui', 'leur', 'y', 'se', "s'", 'pas']),
  subjectEnds: new Set('mais alors tandis car si lorsque quand comme or donc puis'.split(' ')),
};
