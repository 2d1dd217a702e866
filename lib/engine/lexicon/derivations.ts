import type { PartOfSpeech } from '../text/token.ts';
import { rememberWords } from '../text/word-memo.ts';

/** Leads nouns of action back to their verbs, and nouns that news exchanges to the usual one. */
export interface Derivations {
  /**
   * What a noun counts as: the verb it is made from (`livraison` → `livrer`) or the usual noun (`navire` → `bateau`);
   * the lemma itself for all other words.
   */
  base(lemma: string, pos: PartOfSpeech): string;
  /** The verb a noun of action is made from; null for nouns that tell no act, made from a verb or not (`gouvernement`). */
  verb(noun: string): string | null;
}

/**
 * Makes derivations from lines `verb noun noun …`; of two verbs that claim a noun the first keeps it.
 * @param sorted more such lines, sorted, whose nouns begin with the letter of their verb; they come last, and are
 * searched as they are: there are thousands, and a worker that wakes would read them all for a page's few
 * @param sameWords lines of nouns that stand for each other, the usual one first; they come before all verbs
 * @param noActs nouns made from verbs that name a body, a thing or a state
 */
export function createDerivations(
  lines: string,
  sorted: string,
  sameWords = '',
  noActs: ReadonlySet<string> = new Set(),
): Derivations {
  const usual = firstsOf(sameWords);
  const verbs = firstsOf(lines);
  const verbOf = rememberWords((noun) => verbs.get(noun) ?? findVerb(sorted, noun));
  return {
    base: (lemma, pos) => (pos === 'noun' ? (usual.get(lemma) ?? verbOf(lemma) ?? lemma) : lemma),
    verb: (noun) => (noActs.has(noun) || usual.has(noun) ? null : verbOf(noun)),
  };
}

/** The other words of each line with its first one; of two lines that have a word the first keeps it. */
function firstsOf(lines: string): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [first = '', ...others] = line.split(' ');
    for (const word of others) if (!firsts.has(word)) firsts.set(word, first);
  }
  return firsts;
}

/** The verb of the first sorted line that has this noun, or null. */
function findVerb(sorted: string, noun: string): string | null {
  const letter = noun.charAt(0);
  const lines = sorted.slice(lineFrom(sorted, letter), lineFrom(sorted, `${letter}${LAST_UNIT}`));
  for (let at = lines.indexOf(` ${noun}`); at >= 0; at = lines.indexOf(` ${noun}`, at + 1)) {
    const behind = lines.charAt(at + 1 + noun.length);
    if (behind !== ' ' && behind !== '\n' && behind !== '') continue;
    const line = lines.lastIndexOf('\n', at) + 1;
    return lines.slice(line, lines.indexOf(' ', line));
  }
  return null;
}

/** Sorts behind all letters. */
const LAST_UNIT = '\uffff';

/** Where the first line begins that does not sort before these letters. */
function lineFrom(sorted: string, letters: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const start = middle === 0 ? 0 : sorted.lastIndexOf('\n', middle - 1) + 1;
    const newline = sorted.indexOf('\n', start);
    if (sorted.slice(start, start + letters.length) >= letters) to = start;
    else from = newline < 0 ? to : newline + 1;
  }
  return from;
}
