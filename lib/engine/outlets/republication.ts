import { wordsOf } from '../claims/fold-line.ts';
import { foldText } from '../text/fold-text.ts';

/** Equal words in a row from which on two texts share a hand. Sane range 8 to 20; titles and set phrases stay below. */
const RUN_WORDS = 12;
/** Words per shingle when containment is measured. */
const SHINGLE_WORDS = 3;
/** Share of the shorter text's shingles that must stand in the other. */
const CONTAINMENT = 0.8;
/** Containment says nothing about shorter sentences: two outlets may well word them alike. */
const MIN_WORDS = 11;

/** A sentence made ready to be compared with others; what a comparison needs is made once, when first needed. */
export interface Wording {
  /** Its words without case and accents. */
  readonly words: readonly string[];
  /** Its stretches of `SHINGLE_WORDS` words, in order. */
  shingles(): readonly string[];
  /** The same, to look one up. */
  shingleSet(): ReadonlySet<string>;
}

/** Makes a sentence ready for `isRepublication`. Linear. */
export function readWording(text: string): Wording {
  const words = wordsOf(foldText(text));
  let list: readonly string[] | null = null;
  let set: ReadonlySet<string> | null = null;
  const shingles = () => {
    list ??= shingle(words, SHINGLE_WORDS);
    return list;
  };
  const shingleSet = () => {
    set ??= new Set(shingles());
    return set;
  };
  return { words, shingles, shingleSet };
}

/**
 * True where one sentence is the other's text, whole or in part: twelve equal words in a row, or four fifths of the
 * shorter one's word triples (sentences over ten words). Case, accents and punctuation do not count. Linear.
 * After the shingles of Broder, "On the resemblance and containment of documents" (1997).
 */
export function isRepublication(a: Wording, b: Wording): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length < MIN_WORDS) return false;
  const there = longer.shingleSet();
  const own = shorter.shingles();
  let shared = 0;
  for (const words of own) if (there.has(words)) shared++;
  if (shared / own.length >= CONTAINMENT) return true;
  // Who shares a run shares every triple in it.
  if (shared <= RUN_WORDS - SHINGLE_WORDS) return false;
  const runs = new Set(shingle(longer.words, RUN_WORDS));
  return shingle(shorter.words, RUN_WORDS).some((words) => runs.has(words));
}

/** The pairs of some sentences that share a stretch of words, by their places, the smaller one first; all others are no republication. */
export function* pairsThatShare(
  wordings: readonly Wording[],
): Generator<readonly [number, number], undefined> {
  const holders = new Map<string, number[]>();
  for (const [later, wording] of wordings.entries()) {
    const sharing = new Set<number>();
    for (const words of wording.shingleSet()) {
      const earlier = holders.get(words);
      if (earlier === undefined) holders.set(words, [later]);
      else {
        for (const each of earlier) sharing.add(each);
        earlier.push(later);
      }
    }
    for (const earlier of sharing) yield [earlier, later];
  }
  return undefined;
}

function shingle(words: readonly string[], size: number): readonly string[] {
  const all: string[] = [];
  for (let start = 0; start + size <= words.length; start += 1)
    all.push(words.slice(start, start + size).join(' '));
  return all;
}
