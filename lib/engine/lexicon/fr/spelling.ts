import type { Spelling } from '../spelling.ts';

/** How French writes words. */
export const FRENCH_SPELLING: Spelling = {
  elisions: new Set('l d j m t s n c ç qu jusqu lorsqu puisqu quoiqu tandisqu'.split(' ')),
  // N'Djamena, M'Bappé: a capital before a capital consonant is part of the name.
  nameWithApostrophe: /^[NM].(?![AEIOUYHÉÈÊÀÂÎÏÔÛŒ])\p{Lu}/u,
  ordinalEndings: 'er|ère|ers|ères|re|res|nde?s?|de?s?|e|es|è|ème|èmes|eme|emes|ième|ièmes',
  titles: 'Mmes?|MM|Mlles?|Dr|Pr|Mgr',
  verbWithClitic: /^(.+?)([-\u2010\u2011](?:[tT][-\u2010\u2011])?)(\p{L}+)$/u,
  clitics: new Set('il elle on ils elles je tu nous vous ce moi toi lui leur le la les y en'.split(' ')),
  notClitic: new Set(
    'rendez-vous garde-à-vous chez-moi chez-soi sot-l-y-laisse bernard-l-ermite qu-en-dira-t-on va-t-en avant-les on-dit'.split(
      ' ',
    ),
  ),
  questionOpeners: new Set(
    (
      'est sont était étaient serait seraient sera seront suis es sommes êtes ont avez avons as ai avait avaient aurait auraient ' +
      'faut peut peuvent doit doivent dois pouvez pouvons voulez veut veulent va vont fait font dit sait savez vient viennent ' +
      'pourrait pourraient devrait devraient existe reste faudrait voit croit pense pensez'
    ).split(' '),
  ),
  runOn: ['dans', 'avec', 'pour', 'elle', 'qui', 'que', 'il', 'ce'],
  runOnNames: new Set(['qui']),
  capitalisedCommon: new Set(
    'état états etat etats premier première m. mm. mme mmes mme. mlle dr dr. me mgr mgr. pr'.split(' '),
  ),
};
