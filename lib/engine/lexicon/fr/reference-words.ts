/** Words after `il` that make it stand for nobody: `il faut`, `il y a`. */
export const IMPERSONAL_VERBS: ReadonlySet<string> = new Set([
  'y',
  'faut',
  'fallait',
  'faudra',
  'semble',
  'reste',
]);

/** Nouns after `les deux` that stand for two states. */
export const PAIR_OF_STATES: ReadonlySet<string> = new Set([
  'pays',
  'état',
  'etat',
  'capitale',
  'nation',
  'puissance',
  'voisin',
  'allié',
  'partenaire',
  'gouvernement',
]);

/** Nouns after `les deux` that stand for two heads of state. */
export const PAIR_OF_LEADERS: ReadonlySet<string> = new Set([
  'dirigeant',
  'chef',
  'leader',
  'président',
  'autocrate',
  'dictateur',
]);

/** Nouns after `les deux` that stand for the two persons named last. */
export const PAIR_OF_PERSONS: ReadonlySet<string> = new Set(['homme', 'femme', 'responsable', 'ministre']);

/** Words that point back at what the sentence before told, whatever they are in their sentence. */
export const SUCH: ReadonlySet<string> = new Set(['tel', 'telle', 'tels', 'telles']);

/** Determiners that point back at what the sentence before told. */
export const POINTING_DETERMINERS: ReadonlySet<string> = new Set(['ces']);
