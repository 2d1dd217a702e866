import type { PeopleWords } from '../lexicon/people-words.ts';

/** True for nouns, as lemmas, that name a person, people who are counted, or a body that acts. */
export function isPerson(lemma: string, { actors, counted, countedToo, aged }: PeopleWords): boolean {
  return actors.has(lemma) || counted.has(lemma) || countedToo.has(lemma) || aged.has(lemma);
}
