import type { Language } from '../lexicon/language.ts';
import { overlaps } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { anaphor, antecedents, onlyPerson, type Reach } from './anaphors.ts';
import type { EntityMention } from './claim.ts';

/**
 * Definite phrases that take up who or what was named before: `le suspect` and `l’élu` the one person near by,
 * `le pays` the state that the sentences near by name most. Phrases with a complement name something of their own.
 */
export function resolveDescriptions(
  tokens: readonly TaggedToken[],
  reach: Reach,
  language: Language,
): readonly EntityMention[] {
  const { articles, personDescriptions, stateDescriptions } = language.references;
  const found: EntityMention[] = [];
  for (const [i, token] of tokens.entries()) {
    const article = tokens[i - 1];
    if (token.pos !== 'noun' || !article || !articles.has(article.norm)) continue;
    if (hasComplement(tokens[i + 1], language)) continue;
    if (reach.mentions.some((mention) => overlaps(mention, token))) continue;
    if (personDescriptions.has(token.lemma)) {
      const person = onlyPerson(token.start, reach);
      if (person) found.push(anaphor('person', token.start, token.end, person.keys));
    } else if (stateDescriptions.has(token.lemma)) {
      const state = mostNamedState(token.start, reach);
      if (state) found.push(anaphor('country', token.start, token.end, state.keys));
    }
  }
  return found;
}

/** `le pays voisin`, `l’homme de main`, `la femme qui …`: another one than was named. */
function hasComplement(next: TaggedToken | undefined, { references, smallWords }: Language): boolean {
  if (!next) return false;
  return (
    next.pos === 'adjective' ||
    next.pos === 'name' ||
    next.lemma === smallWords.ofLemma ||
    references.complements.has(next.norm)
  );
}

function mostNamedState(start: number, reach: Reach): EntityMention | null {
  const near = antecedents('country', start, { ...reach, before: reach.wider });
  const count = (mention: EntityMention) => reach.countries.get(mention.keys[0] ?? '') ?? 0;
  return near.reduce<EntityMention | null>(
    (best, mention) => (!best || count(mention) > count(best) ? mention : best),
    null,
  );
}
