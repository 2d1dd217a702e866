/** Words that deny together with `ne`. */
export const NEGATORS: ReadonlySet<string> = new Set([
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
]);

/** Words that deny the noun right behind them. */
export const NEGATING_DETERMINERS: ReadonlySet<string> = new Set([
  'aucun',
  'aucune',
  'sans',
  'nul',
  'nulle',
  'zéro',
]);

/** Prepositions, or their first words, that take the act behind them as known: `après la visite`, `face au refus`. */
export const PRESUPPOSING_PREPOSITIONS: ReadonlySet<string> = new Set([
  'après',
  'depuis',
  'malgré',
  'suite',
  'lors',
  'avant',
  'concernant',
  'face',
]);

/** Lemmas that make the infinitive behind them a plan. */
export const PLANNING_LEMMAS: ReadonlySet<string> = new Set([
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
]);

/** Verbs that carry tense or mood for another word and mean nothing by themselves. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'être',
  'avoir',
  'faire',
  'aller',
  'pouvoir',
  'devoir',
  'venir',
  'falloir',
  'vouloir',
  'mettre',
  'prendre',
  'voir',
  'laisser',
  'rendre',
  'tenir',
  'savoir',
  'donner',
  'porter',
  'trouver',
  'passer',
]);

/** Verbs that build compound tenses and the passive. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['avoir', 'être']);

/** The end of a text that denies the word behind it. */
export const NEGATOR_BEFORE = /(?:pas|plus|jamais|aucune?|non|sans)\s+$/iu;
