import { foldText, wordsOf } from '../claims/fold-line.ts';

/** Equal words in a row from which on two texts share a hand. Sane range 8 to 20; titles and set phrases stay below. */
const RUN_WORDS = 12;
/** Words per shingle when containment is measured. */
const SHINGLE_WORDS = 3;
/** Share of the shorter text's shingles that must stand in the other. */
const CONTAINMENT = 0.8;
/** Containment says nothing about shorter sentences: two outlets may well word them alike. */
const MIN_WORDS = 11;

/**
 * True where one sentence is the other's text, whole or in part: twelve equal words in a row, or four fifths of the
 * shorter one's word triples (sentences over ten words). Case, accents and punctuation do not count. Linear.
 * After the shingles of Broder, "On the resemblance and containment of documents" (1997).
 */
export function isRepublication(a: string, b: string): boolean {
  const left = wordsOf(foldText(a));
  const right = wordsOf(foldText(b));
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length < MIN_WORDS) return false;
  if (countShared(shorter, longer, RUN_WORDS) > 0) return true;
  const shingles = shorter.length - SHINGLE_WORDS + 1;
  return countShared(shorter, longer, SHINGLE_WORDS) / shingles >= CONTAINMENT;
}

function countShared(shorter: readonly string[], longer: readonly string[], size: number): number {
  const there = new Set(shingle(longer, size));
  return shingle(shorter, size).filter((words) => there.has(words)).length;
}

function shingle(words: readonly string[], size: number): readonly string[] {
  const all: string[] = [];
  for (let start = 0; start + size <= words.length; start += 1)
    all.push(words.slice(start, start + size).join(' '));
  return all;
}
