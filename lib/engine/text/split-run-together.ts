import type { Language } from '../lexicon/language.ts';
import type { Token } from './token.ts';

/** Words that dirty pages run together with the word before them, longest first; none ends many French words. */
const RUN_ON = ['dans', 'avec', 'pour', 'elle', 'qui', 'que', 'il', 'ce'] as const;
/** What stands before them has at least this many letters. */
const SHORTEST_BEFORE = 4;

/**
 * Parts words that a page ran together (`Durandqui`, `italiensce`): an unknown word that ends in a function word
 * and is a name or a known word without it. Offsets stay those of the text; other tokens are kept.
 */
export function splitRunTogether(tokens: readonly Token[], language: Language): readonly Token[] {
  if (!tokens.some((token) => mayBeTwo(token, language))) return tokens;
  return tokens.flatMap((token) => (mayBeTwo(token, language) ? parted(token, language) : [token]));
}

function mayBeTwo({ kind, norm }: Token, { formOf }: Language): boolean {
  return (
    kind === 'word' &&
    norm.length > SHORTEST_BEFORE + 1 &&
    RUN_ON.some((word) => norm.endsWith(word)) &&
    formOf(norm).readings.length === 0
  );
}

function parted(token: Token, language: Language): readonly Token[] {
  for (const word of RUN_ON) {
    const length = token.text.length - word.length;
    if (!token.norm.endsWith(word) || length < SHORTEST_BEFORE || token.norm.length !== token.text.length)
      continue;
    const head = part(token, 0, length);
    const tail = part(token, length, token.text.length);
    if (tail.text === word && isWord(head, word, language)) return [head, tail];
  }
  return [token];
}

function isWord(head: Token, tail: string, { formOf, gazetteer }: Language): boolean {
  const isName = /^\p{Lu}/u.test(head.text);
  if (!isName) return formOf(head.norm).readings.some(({ spelling }) => spelling === undefined);
  // A name may be any word; `qui` ends none.
  return gazetteer.match([head], 0) !== null || tail === 'qui';
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
