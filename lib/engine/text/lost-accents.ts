import type { Language } from '../lexicon/language.ts';
import type { Token } from './token.ts';
import { readingsOf } from './written-case.ts';

/** Letters French writes with a mark; one of them says that the text has its accents. */
const ACCENTED = /[À-ÖØ-öø-ÿœ]/u;

/**
 * True for a sentence that has lost its accents (`Six corps ont ete retrouves`): no letter has one, and a word
 * in small letters is none without them, or a finite verb stands where only a participle can (`a accepte`).
 */
export function hasLostAccents(tokens: readonly Token[], language: Language): boolean {
  if (tokens.some(({ norm }) => ACCENTED.test(norm))) return false;
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || token.text !== token.norm) return false;
    const readings = readingsOf(token, language);
    if (readings.length === 0) return false;
    if (readings.every(({ spelling }) => spelling !== undefined)) return true;
    return (
      isBehindAuxiliary(tokens, at, language) &&
      readings.every(
        ({ pos, verbForms }) =>
          pos === 'verb' && !verbForms.includes('past-participle') && !verbForms.includes('infinitive'),
      )
    );
  });
}

function isBehindAuxiliary(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    readingsOf(before, language).every(
      ({ lemma, pos }) => pos === 'verb' && (lemma === 'avoir' || lemma === 'être'),
    )
  );
}
