import { foldAccents } from '../text/lemmatiser.ts';
import type { Token } from '../text/token.ts';

/** One wording to be found in texts. */
export interface Phrase<T> {
  /**
   * As usually written. A leading `!` asks the text for the same capitals (`!Nice`, `!LR`), because in
   * other case the wording is a common word.
   */
  readonly form: string;
  readonly value: T;
}

/** What was found: how many tokens it takes, and the value of the wording. */
export interface PhraseMatch<T> {
  readonly length: number;
  readonly value: T;
}

/** Finds wordings in tokens. */
export interface PhraseTable<T> {
  /** True where a wording may begin with this word in lower case. */
  opens(norm: string): boolean;
  /** The longest wording that starts at the token, or null. */
  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null;
}

interface Candidate<T> {
  readonly capitals: 'any' | 'first' | 'all';
  readonly value: T;
}

/** What is known of some words: wordings that they are, and whether longer ones begin with them. */
interface Entry<T> {
  readonly candidates: Candidate<T>[];
  goesOn: boolean;
}

/** Wordings longer than this many tokens are not looked for. */
const MOST_TOKENS = 9;

/**
 * Makes a table of wordings. Accents, case, hyphens, apostrophes and stops make no difference
 * (`Etats Unis`, `états-unis`, `O.N.U.`). Of equal wordings the first whose capitals fit wins.
 * A lookup takes as many map reads as the longest wording that begins alike has tokens. Wordings are read when a text
 * has their first word: a page has few of them, and a background that was stopped reads them anew each time it wakes.
 */
export function createPhraseTable<T>(phrases: Iterable<Phrase<T>>): PhraseTable<T> {
  const unread = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const first = foldPhrase(firstWord(phrase.form));
    const known = unread.get(first);
    if (known) known.push(phrase);
    else unread.set(first, [phrase]);
  }
  const entries = new Map<string, Entry<T>>();
  const entryAt = (key: string): Entry<T> | undefined => {
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    const alike = unread.get(first);
    if (alike) {
      unread.delete(first);
      for (const phrase of alike) addPhrase(entries, phrase);
    }
    return entries.get(key);
  };
  return {
    opens: (norm) => entryAt(foldPhrase(norm)) !== undefined,
    match(tokens, at) {
      let key = '';
      let best: PhraseMatch<T> | null = null;
      for (let length = 1; length <= MOST_TOKENS; length++) {
        const token = tokens[at + length - 1];
        if (!token || (token.kind !== 'word' && token.kind !== 'number')) break;
        key = key === '' ? foldPhrase(token.norm) : `${key} ${foldPhrase(token.norm)}`;
        const entry = entryAt(key);
        if (entry === undefined) break;
        const found = entry.candidates.find(({ capitals }) => fits(capitals, tokens[at]));
        if (found) best = { length, value: found.value };
        if (!entry.goesOn) break;
      }
      return best;
    },
  };
}

/** The first word of a wording as written, without the mark that asks for capitals. */
function firstWord(form: string): string {
  const start = form.startsWith('!') ? 1 : 0;
  const end = form.slice(start).search(/[ \-‐‑'’]/);
  return end < 0 ? form.slice(start) : form.slice(start, start + end);
}

function addPhrase<T>(entries: Map<string, Entry<T>>, { form, value }: Phrase<T>): void {
  const strict = form.startsWith('!');
  const written = strict ? form.slice(1) : form;
  const key = foldPhrase(written);
  const capitals = !strict ? 'any' : /^\p{Lu}+$/u.test(written) ? 'all' : 'first';
  entryOf(entries, key).candidates.push({ capitals, value });
  for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1))
    entryOf(entries, key.slice(0, space)).goesOn = true;
}

function entryOf<T>(entries: Map<string, Entry<T>>, key: string): Entry<T> {
  const known = entries.get(key);
  if (known) return known;
  const entry: Entry<T> = { candidates: [], goesOn: false };
  entries.set(key, entry);
  return entry;
}

/** Lower case without accents; hyphens and apostrophes are spaces, stops are dropped. */
export function foldPhrase(text: string): string {
  if (IS_FOLDED.test(text)) return text;
  const folded = foldAccents(text.toLowerCase());
  if (ARE_FOLDED_WORDS.test(folded)) return folded;
  return folded
    .replace(/\./g, '')
    .replace(/[-‐‑'’]+/g, ' ')
    .trim();
}

/** Small ASCII letters and digits: most words. */
const IS_FOLDED = /^[a-z0-9]*$/;
/** Several of them: most phrases, once they are without accents and capitals. */
const ARE_FOLDED_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

function fits(capitals: Candidate<unknown>['capitals'], first: Token | undefined): boolean {
  if (capitals === 'any') return true;
  return (capitals === 'all' ? /^\p{Lu}[\p{Lu}.]*$/u : /^\p{Lu}/u).test(first?.text ?? '');
}
