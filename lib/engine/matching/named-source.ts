import type { Attribution } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';

/**
 * The source a sentence names, as written; null where it names none, or points at one with a pronoun only
 * (`selon lui`): out of its article, nobody can tell whom that means.
 */
export function findNamedSource(attribution: Attribution | null, language: Language): string | null {
  if (attribution === null) return null;
  const words = attribution.source.toLowerCase().replaceAll('’', "'").match(WORDS) ?? [];
  return words.every((word) => language.pronouns.has(word)) ? null : attribution.source;
}

/** Words with their hyphens and apostrophes. */
const WORDS = /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*'?/gu;
