import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';

/**
 * Things that a wider noun takes up with a definite article: `l’appareil` in an article on `un avion`. For each
 * sentence in order the start of such a noun → the lemma of what it stands for, the one named last; spans as in
 * the tokens. The title comes before the first sentence; a sentence whose number is in `openers` opens a live blog's
 * entry, and takes up nothing from before. Linear.
 */
export function resolveThings(
  sentences: readonly (readonly TaggedToken[])[],
  title: readonly TaggedToken[],
  { references: { widerNouns }, smallWords }: Language,
  openers: ReadonlySet<number> = new Set(),
): readonly ReadonlyMap<number, string>[] {
  const last = new Map<string, string>();
  const found = [title, ...sentences].map((tokens, line) => {
    if (openers.has(line - 1)) last.clear();
    const things = new Map<number, string>();
    for (const [at, { lemma, pos, start }] of tokens.entries()) {
      if (pos !== 'noun') continue;
      const meant = last.get(lemma);
      if (meant !== undefined && smallWords.definiteForms.has(tokens[at - 1]?.norm ?? ''))
        things.set(start, meant);
      for (const wider of widerNouns.get(lemma) ?? []) last.set(wider, lemma);
    }
    return things;
  });
  return found.slice(1);
}
