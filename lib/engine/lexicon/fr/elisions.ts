/** What French elides before a vowel, without the apostrophe; each becomes a token of its own. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'l d j m t s n c ç qu jusqu lorsqu puisqu quoiqu tandisqu'.split(' '),
);

/** Pronouns that hang on a verb by a hyphen (`dit-elle`, `est-ce`, `dites-le`). */
export const CLITICS: ReadonlySet<string> = new Set(
  'il elle on ils elles je tu nous vous ce moi toi lui leur le la les y en'.split(' '),
);

/** Hyphenated words that end like a verb with a clitic and are none; lower case. */
export const NOT_CLITIC: ReadonlySet<string> = new Set(
  'rendez-vous garde-à-vous chez-moi chez-soi sot-l-y-laisse bernard-l-ermite qu-en-dira-t-on va-t-en avant-les on-dit'.split(
    ' ',
  ),
);

/** Capitalised verb forms with which a question or an incise can begin; elsewhere a capital means a name (`Jong-il`). */
export const QUESTION_OPENERS: ReadonlySet<string> = new Set(
  (
    'est sont était étaient serait seraient sera seront suis es sommes êtes ont avez avons as ai avait avaient aurait auraient ' +
    'faut peut peuvent doit doivent dois pouvez pouvons voulez veut veulent va vont fait font dit sait savez vient viennent ' +
    'pourrait pourraient devrait devraient existe reste faudrait voit croit pense pensez'
  ).split(' '),
);
