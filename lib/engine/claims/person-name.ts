import type { NameWords } from '../lexicon/name-words.ts';
import type { TaggedToken } from '../text/token.ts';

/** Longest name, in tokens. */
const MAX_TOKENS = 7;

/** The name that starts at a token: its folded parts and the index behind it; null where no name starts there. */
export function readPersonName(
  tokens: readonly TaggedToken[],
  at: number,
  { particles }: NameWords,
): { readonly name: readonly string[]; readonly to: number } | null {
  const first = tokens[at];
  if (first?.pos !== 'name' || !isCapitalised(first)) return null;
  const isTitleCase = isTitleCased(tokens);
  const name: string[] = [];
  let to = at;
  while (to < tokens.length && to - at < MAX_TOKENS) {
    const token = tokens[to];
    const next = tokens[to + 1];
    // "Kim Jong Un", "Kim Il Sung": a capital inside a name is part of it, whatever the word means elsewhere.
    const goesOn =
      token &&
      isCapitalised(token) &&
      (token.pos === 'name' || (to > at && !isTitleCase && token.kind === 'word'));
    const isParticle =
      token && to > at && particles.has(token.norm) && next?.pos === 'name' && isCapitalised(next);
    if (goesOn) name.push(...foldName(token.text).split(' '));
    else if (isParticle) name.push(foldName(token.text));
    else break;
    to++;
  }
  return { name: name.filter((part) => part !== ''), to };
}

/** Lower case, without accents and hyphens: `Jong-un` → `jong un`. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-‐‑’']/g, ' ')
    .trim();
}

/** True for headlines that write most words with a capital, where a capital tells nothing. */
function isTitleCased(tokens: readonly TaggedToken[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.norm.length > 3);
  return words.length > 4 && words.filter(isCapitalised).length > 0.7 * words.length;
}

/** True for a token that starts with a capital. */
export function isCapitalised(token: TaggedToken): boolean {
  return /^\p{Lu}/u.test(token.text);
}
