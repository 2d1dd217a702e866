import type { BoilerplateWords } from '../lexicon/boilerplate-words.ts';
import type { TaggedToken } from '../text/token.ts';

/** Longest label, in tokens. */
const MAX_LABEL = 6;
/** Marks that part a label from its sentence. */
const MARKS: ReadonlySet<string> = new Set(['-', '–', '—', '|', ':', '.', ',', '/']);

/**
 * How many tokens the label over a sentence takes, its mark included: `EN DIRECT -`, `DÉCRYPTAGE.`, `INFO LE SOIR :`.
 * It says how the text is made, not what happened. 0 where there is none.
 */
export function labelLength(
  tokens: readonly TaggedToken[],
  { labelWords, labelFillers }: BoilerplateWords,
): number {
  const end = tokens.slice(0, MAX_LABEL + 1).findIndex(({ text }) => MARKS.has(text));
  if (end < 1 || end === tokens.length - 1) return 0;
  const words = tokens.slice(0, end);
  const isLabel = words.every(({ norm }) => labelWords.has(norm)) || isInCapitals(words);
  return isLabel && words.some(({ norm }) => labelWords.has(norm) && !labelFillers.has(norm)) ? end + 1 : 0;
}

function isInCapitals(words: readonly TaggedToken[]): boolean {
  return words.every(({ text, kind }) => kind === 'word' && text === text.toUpperCase());
}
