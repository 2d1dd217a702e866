import type { VerbWords } from '../verb-words.ts';

/** The verbs that carry others in French. */
export const FRENCH_VERBS: VerbWords = {
  have: 'avoir',
  be: 'être',
  auxiliaries: new Set(['avoir', 'être']),
  been: new Set(['été']),
  builtWithBe: new Set(
    'aller arriver naître mourir partir venir devenir revenir parvenir intervenir survenir provenir entrer rentrer sortir ressortir monter remonter descendre redescendre tomber retomber rester retourner passer repasser décéder apparaître accourir repartir'.split(
      ' ',
    ),
  ),
  light: new Set([
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
  ]),
  reflexives: new Set(['se', "s'"]),
  clitic: /^-?t?-?$|^-?(?:il|elle|on|ils|elles|nous|je|vous)$/,
  groupOpeners: new Set(['ne', "n'", 'se', "s'"]),
  groupWords: new Set("ne n' pas plus jamais se s' y en à de d' déjà été encore".split(' ')),
  infinitiveOf(participle) {
    const stem = /^(\p{L}+)ée?s?$/u.exec(participle)?.[1];
    return stem === undefined ? null : `${stem}er`;
  },
  participle: /(?:é|ée|és|ées|ie?s?|ue?s?)$/u,
};
