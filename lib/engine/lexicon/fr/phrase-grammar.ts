import type { PhraseGrammar } from '../phrase-grammar.ts';
import { FRENCH_VERBS } from './verb-words.ts';

/** What the words of French concepts and phrases may change. */
export const FRENCH_PHRASE_GRAMMAR: PhraseGrammar = {
  verbs: FRENCH_VERBS,
  optional: new Set(['le', 'la', 'les', "l'", 'un', 'une', 'se', "s'", 'son', 'sa', 'ses', 'leur', 'leurs']),
  skipped: new Set(['des', 'du']),
  neverSkipped: new Set(['non', 'pas', 'jamais', 'plus', 'ni']),
  prepositionForms: new Map([
    ["d'", 'de'],
    ['du', 'de'],
    ['des', 'de'],
    ['au', 'à'],
    ['aux', 'à'],
  ]),
  reflexiveBehindSubject: new Map([
    ['me', new Set(['je', "j'"])],
    ["m'", new Set(['je', "j'"])],
    ['te', new Set(['tu'])],
    ["t'", new Set(['tu'])],
    ['nous', new Set(['nous'])],
    ['vous', new Set(['vous'])],
  ]),
  behindSubject: new Set(['ne']),
  infinitive: /(?:er|ir|re)$/,
  pastParticiple,
  // Those in `-s` (`mis`, `pris`) are set phrases elsewhere.
  baseParticiple: (participle) => withoutLigatures(participle).replace(/(?<=[éiut])e?s?$/u, ''),
  withoutInflection,
  plainSpelling: withoutLigatures,
  singular: (word) => (word.endsWith('s') ? word.slice(0, -1) : null),
  reflexiveStem(verb) {
    if (!verb.startsWith('se ') && !verb.startsWith("s'")) return null;
    return /^(?:se |s')(\S+)$/u.exec(verb)?.[1] ?? null;
  },
};

/** Endings of infinitives with that of their past participle, the longest that fits first. */
const PARTICIPLE_ENDINGS: readonly (readonly [string, string])[] = [
  ['mettre', 'mis'],
  ['prendre', 'pris'],
  ['soudre', 'sous'],
  ['crire', 'crit'],
  ['aindre', 'aint'],
  ['eindre', 'eint'],
  ['oindre', 'oint'],
  ['ouvrir', 'ouvert'],
  ['ffrir', 'ffert'],
  ['cevoir', 'çu'],
  ['dire', 'dit'],
  ['uire', 'uit'],
  ['clure', 'clu'],
  ['endre', 'endu'],
  ['ondre', 'ondu'],
  ['ordre', 'ordu'],
  ['battre', 'battu'],
  ['ompre', 'ompu'],
  ['tenir', 'tenu'],
  ['venir', 'venu'],
  ['vivre', 'vécu'],
  ['vaincre', 'vaincu'],
  ['naître', 'nu'],
  ['lire', 'lu'],
  ['quérir', 'quis'],
  ['mourir', 'mort'],
  ['courir', 'couru'],
  ['faire', 'fait'],
  ['er', 'é'],
  ['ir', 'i'],
];

/** The same by the last two letters of the infinitive: a worker that wakes asks for some thousand verbs. */
const ENDINGS_BY_TAIL = Map.groupBy(PARTICIPLE_ENDINGS, ([ending]) => ending.slice(-2));

/** The masculine past participle of an infinitive as an adjective is written; null for verbs it does not know. */
function pastParticiple(infinitive: string): string | null {
  for (const [ending, participle] of ENDINGS_BY_TAIL.get(infinitive.slice(-2)) ?? []) {
    if (infinitive.endsWith(ending)) return infinitive.slice(0, -ending.length) + participle;
  }
  return null;
}

/** One spelling for ligatures: the lexicon has `voeu`, pages have `vœu`. */
export function withoutLigatures(word: string): string {
  if (!word.includes('œ') && !word.includes('æ')) return word;
  return word.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** The form without the ending of feminine and plural: `reçues` and `reçu` are one. Words under four letters stay. */
function withoutInflection(form: string): string {
  if (form.length < 4) return form;
  const singular = form.endsWith('s') ? form.length - 1 : form.length;
  return form.slice(0, form.charAt(singular - 1) === 'e' ? singular - 1 : singular);
}
