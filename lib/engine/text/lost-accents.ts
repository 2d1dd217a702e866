import type { Reading, Token } from './token.ts';

/** Letters French writes with a mark; one of them says that the text has its accents. */
const ACCENTED = /[À-ÖØ-öø-ÿœ]/u;

/**
 * True for a sentence that has lost its accents (`Six corps ont ete retrouves`): no letter has one, and a word
 * in small letters is none without them, or a finite verb stands where only a participle can (`a accepte`).
 * `readings` are those of each token.
 */
export function hasLostAccents(tokens: readonly Token[], readings: readonly (readonly Reading[])[]): boolean {
  if (tokens.some(({ norm }) => ACCENTED.test(norm))) return false;
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || token.text !== token.norm) return false;
    const known = readings[at] ?? [];
    if (known.length === 0) return false;
    if (known.every(({ spelling }) => spelling !== undefined)) return true;
    return (
      isBehindAuxiliary(readings, at) &&
      known.every(
        ({ pos, verbForms }) =>
          pos === 'verb' && !verbForms.includes('past-participle') && !verbForms.includes('infinitive'),
      )
    );
  });
}

function isBehindAuxiliary(readings: readonly (readonly Reading[])[], at: number): boolean {
  const isAuxiliary = ({ lemma, pos }: Reading) => pos === 'verb' && (lemma === 'avoir' || lemma === 'être');
  return readings[at - 1]?.every(isAuxiliary) ?? false;
}
