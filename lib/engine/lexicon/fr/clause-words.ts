/** Pronouns that open a relative clause; `que` and `où` are told by the word before them. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set([
  'qui',
  'dont',
  'laquelle',
  'lequel',
  'lesquels',
  'lesquelles',
  'duquel',
]);

/** Conjunctions that open a subordinate clause wherever they stand. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'lorsque',
  "lorsqu'",
  'quand',
  'tandis',
  'puisque',
  "puisqu'",
]);

/** Conjunctions that are other words as well, and open a subordinate clause only behind a comma. */
export const SUBORDINATORS_BEHIND_COMMA: ReadonlySet<string> = new Set(['alors', 'comme', 'si']);

/** Forms of `de`. */
export const OF_FORMS: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'"]);

/** What stands between two names that act together: `Moscou et Pyongyang`, `les États-Unis, la Corée du Sud`. */
export const COORDINATION = /^(?:\s|,|et|le|la|les|l['’]|ainsi que)*$/u;

/** Prepositions behind which no object of the verb stands. */
export const NO_OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set([
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
]);

/** Verbs that build their compound tenses with `être`: behind it they are no passive (`est arrivé`). */
export const ETRE_VERBS: ReadonlySet<string> = new Set(
  'aller arriver naître mourir partir venir devenir revenir parvenir intervenir survenir provenir entrer rentrer sortir ressortir monter remonter descendre redescendre tomber retomber rester retourner passer repasser décéder apparaître accourir repartir'.split(
    ' ',
  ),
);

/** Nouns of action whose `de` names whom or what it is done to: `l’arrestation de Durand`. Lemmas. */
export const OBJECTIVE_NOUNS: ReadonlySet<string> = new Set(
  (
    'arrestation interpellation condamnation nomination désignation élection réélection libération assassinat meurtre exécution enlèvement ' +
    'kidnapping expulsion extradition inculpation détention incarcération limogeage licenciement renvoi destitution révocation acquittement ' +
    'relaxe évacuation hospitalisation sauvetage agression viol harcèlement identification éviction exclusion suspension investiture ' +
    'reconduction adoption rejet censure rachat acquisition dissolution bombardement invasion occupation capture destruction fermeture ' +
    'réouverture annulation interdiction reconnaissance audition placement renversement remplacement recrutement embauche convocation ' +
    'poignardage empoisonnement élimination lynchage torture abandon suppression abrogation publication création construction ' +
    'signature ratification promulgation livraison vente achat'
  ).split(' '),
);
