import type { PartOfSpeech } from '../text/token.ts';
import type { WordClass } from './grammar.ts';

/** What the words of a language are mostly used as, learned from texts: `reste` is a verb three times in four. */
export interface Usage {
  /** How likely a use of a form in lower case is by itself: 0 or less; null for words and uses that were not counted. */
  prior(form: string, use: WordClass): number | null;
}

/** Nothing is known: every word is judged by the order of its readings. */
export const NO_USAGE: Usage = { prior: () => null };

/** By form, how often it was what, by `useLetter`. */
export type UseCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Share of the logarithm that counts: words are what the words around ask for, before what they mostly are. Sane: 0.5 to 0.7. */
const TEMPER = 0.6;
/** What is hardly ever used so is this unlikely, and no more, before `TEMPER`. Sane: -5 to -3. */
const LEAST = -4;
/** Steps to a nat in the table. */
const STEPS = 10;
/** Added to each count, so that a use that was never seen stays possible. */
const UNSEEN = 0.5;

/** The letter of a use: verbs by the class of their form, other words by their part of speech. */
export function useLetter({ reading, before }: WordClass): string {
  return reading.pos === 'verb' ? before : LETTERS[reading.pos];
}

const LETTERS: Readonly<Record<Exclude<PartOfSpeech, 'verb'>, string>> = {
  noun: 'n',
  adjective: 'a',
  adverb: 'b',
  name: 'm',
  pronoun: 'p',
  determiner: 'd',
  preposition: 'e',
  conjunction: 'c',
  number: 'z',
  punctuation: '.',
  other: '?',
};

/** The prior of a use that was seen so often of so many, where a word has so many uses. */
function priorOf(count: number, total: number, uses: number): number {
  return TEMPER * Math.max(LEAST, Math.log((count + UNSEEN) / (total + UNSEEN * uses)));
}

/** Writes counts as a table for `decodeUsage`; of words with one use only, or seen less than `minimum` times, nothing. */
export function encodeUsage(counts: UseCounts, minimum: number): string {
  const words = [...counts].flatMap(([form, uses]) => {
    const total = [...uses.values()].reduce((sum, count) => sum + count, 0);
    if (uses.size < 2 || total < minimum) return [];
    const priors = [...uses].map(
      ([letter, count]) => `${letter}${Math.round(-STEPS * priorOf(count, total, uses.size))}`,
    );
    return [`${form} ${priors.join('')}`];
  });
  return words.sort().join('\n');
}

/** Reads the table that `encodeUsage` wrote: in each line a form, a blank, and its uses with their priors. */
export function decodeUsage(table: string): Usage {
  const words = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [form = '', uses = ''] = line.split(' ');
    words.set(form, uses);
  }
  return {
    // The numbers are read when a word is met: a page has few of them.
    prior(form, use) {
      const uses = words.get(form) ?? '';
      const at = uses.indexOf(useLetter(use));
      return at < 0 ? null : -Number.parseInt(uses.slice(at + 1), 10) / STEPS;
    },
  };
}
