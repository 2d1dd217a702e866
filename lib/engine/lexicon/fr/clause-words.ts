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

/** Prepositions behind which a participant is neither the subject nor the object. */
export const OBLIQUE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'à',
  'au',
  'aux',
  'en',
  'dans',
  'avec',
  'pour',
  'sur',
  'vers',
  'contre',
  'chez',
  'depuis',
  'selon',
  'sous',
  'par',
  'entre',
  'devant',
  'après',
  'avant',
]);

/** Forms of `de`. */
export const OF_FORMS: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'"]);

/** What stands between two names that act together: `Moscou et Pyongyang`, `les États-Unis, la Corée du Sud`. */
export const COORDINATION = /^(?:\s|,|et|le|la|les|l['’]|ainsi que)*$/u;

/** The end of a text behind which a place is named where something takes place. */
export const LOCATIVE_BEFORE =
  /(?:^|\s)(?:à|a|en|au|aux|dans|vers|près de|depuis|pour)\s+(?:la\s+|l['’]|le\s+|les\s+)?$/iu;
