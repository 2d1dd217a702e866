import type { Language } from '../lexicon/language.ts';
import type { Token } from './token.ts';

/** What stands before a word that a page ran on has at least this many letters. */
const SHORTEST_BEFORE = 4;

/**
 * Parts words that a page ran together (`Durandqui`, `italiensce`): an unknown word that ends in a function word
 * and is a name or a known word without it. Offsets stay those of the text; other tokens are kept.
 */
export function splitRunTogether(tokens: readonly Token[], language: Language): readonly Token[] {
  if (!tokens.some((token) => mayBeTwo(token, language))) return tokens;
  return tokens.flatMap((token) => (mayBeTwo(token, language) ? parted(token, language) : [token]));
}

function mayBeTwo({ kind, norm }: Token, { formOf, spelling }: Language): boolean {
  return (
    kind === 'word' &&
    norm.length > SHORTEST_BEFORE + 1 &&
    spelling.runOn.some((word) => norm.endsWith(word)) &&
    formOf(norm).readings.length === 0
  );
}

function parted(token: Token, language: Language): readonly Token[] {
  for (const word of language.spelling.runOn) {
    const length = token.text.length - word.length;
    if (!token.norm.endsWith(word) || length < SHORTEST_BEFORE || token.norm.length !== token.text.length)
      continue;
    const head = part(token, 0, length);
    const tail = part(token, length, token.text.length);
    if (tail.text === word && isWord(head, word, language)) return [head, tail];
  }
  return [token];
}

function isWord(head: Token, tail: string, { formOf, gazetteer, spelling }: Language): boolean {
  const isName = /^\p{Lu}/u.test(head.text);
  if (!isName) return formOf(head.norm).readings.some(({ spelling }) => spelling === undefined);
  // A name may be any word.
  return gazetteer.match([head], 0) !== null || spelling.runOnNames.has(tail);
}

function part(token: Token, from: number, to: number): Token {
  return {
    ...token,
    start: token.start + from,
    end: token.start + to,
    text: token.text.slice(from, to),
    norm: token.norm.slice(from, to),
  };
}
