import type { VerbWords } from '../lexicon/verb-words.ts';
import type { ReadWord } from './read-words.ts';
import type { Reading } from './token.ts';

/** Latin letters with a mark; one of them says that the text has its accents. */
const ACCENTED = /[À-ÖØ-öø-ÿœ]/u;

/**
 * True for a sentence that has lost its accents (`Six corps ont ete retrouves`): no letter has one, and a word
 * in small letters is none without them, or a finite verb stands where only a participle can (`a accepte`).
 */
export function hasLostAccents(words: readonly ReadWord[], verbs: VerbWords): boolean {
  if (words.some(({ token }) => ACCENTED.test(token.norm))) return false;
  return words.some(({ token, readings }, at) => {
    if (token.kind !== 'word' || token.text !== token.norm) return false;
    if (readings.length === 0) return false;
    if (readings.every(({ spelling }) => spelling !== undefined)) return true;
    return (
      isBehindAuxiliary(words, at, verbs) &&
      readings.every(
        ({ pos, verbForms }) =>
          pos === 'verb' && !verbForms.includes('past-participle') && !verbForms.includes('infinitive'),
      )
    );
  });
}

function isBehindAuxiliary(words: readonly ReadWord[], at: number, { auxiliaries }: VerbWords): boolean {
  const isAuxiliary = ({ lemma, pos }: Reading) => pos === 'verb' && auxiliaries.has(lemma);
  return words[at - 1]?.readings.every(isAuxiliary) ?? false;
}
