import type { ContentWord } from './content-words.ts';

/** Readings that `keysMeant` gives. */
export const KEY_READINGS = 2;

const NAME = 'name:';

/**
 * The keys that a participant has whom a word names: those of the word, or in the other reading the person whose names
 * they are (`name:jean`, `name:durand` → `person:jean durand`).
 */
export function keysMeant({ keys }: ContentWord, reading: number): readonly string[] {
  if (reading === 0) return keys;
  const names = keys.filter((key) => key.startsWith(NAME)).map((key) => key.slice(NAME.length));
  return [`person:${names.join(' ')}`, ...keys.slice(names.length)];
}
