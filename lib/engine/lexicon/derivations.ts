import type { PartOfSpeech } from '../text/token.ts';
import { rememberWords } from '../text/word-memo.ts';

/** Leads nouns of action back to their verbs. */
export interface Derivations {
  /** Lemma of the verb a noun is made from (`livraison` → `livrer`); the lemma itself for all other words. */
  base(lemma: string, pos: PartOfSpeech): string;
}

/**
 * Makes derivations from lines `verb noun noun …`; of two verbs that claim a noun the first keeps it.
 * @param sorted more such lines, sorted, whose nouns begin with the letter of their verb; they come last, and are
 * searched as they are: there are thousands, and a worker that wakes would read them all for a page's few
 */
export function createDerivations(lines: string, sorted: string): Derivations {
  const verbs = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [verb = '', ...nouns] = line.split(' ');
    for (const noun of nouns) if (!verbs.has(noun)) verbs.set(noun, verb);
  }
  const verbOf = rememberWords((noun) => verbs.get(noun) ?? findVerb(sorted, noun));
  return { base: (lemma, pos) => (pos === 'noun' ? (verbOf(lemma) ?? lemma) : lemma) };
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
