import type { PartOfSpeech, VerbForm } from '../text/token.ts';

/** One ending of a paradigm with what a form that has it can be. */
export interface ParadigmEnding {
  readonly ending: string;
  readonly pos: PartOfSpeech;
  /** Empty for other parts of speech than verbs. */
  readonly verbForms: readonly VerbForm[];
}

/** How the lemmas of one kind inflect; the lemma is the stem with the ending `lemmaEnding`. */
export interface Paradigm {
  readonly lemmaEnding: string;
  /** What each ending can be, in the order of the data. */
  readonly endings: ReadonlyMap<string, readonly ParadigmEnding[]>;
}

/** The decoded lexicon: a form is a stem followed by an ending of one of the stem's paradigms. */
export interface ParadigmTable {
  readonly paradigms: readonly Paradigm[];
  /** Numbers of the paradigms each stem takes. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
}

/** The letter that stands for each part of speech in the data; verbs are the letters of their forms. */
export const POS_LETTERS: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['N', 'noun'],
  ['A', 'adjective'],
  ['D', 'adverb'],
]);

/** The letter that stands for each verb form in the data. */
export const VERB_FORM_LETTERS: ReadonlyMap<string, VerbForm> = new Map([
  ['w', 'infinitive'],
  ['k', 'past-participle'],
  ['g', 'present-participle'],
  ['p', 'indicative-present'],
  ['i', 'indicative-imperfect'],
  ['j', 'indicative-past'],
  ['f', 'indicative-future'],
  ['c', 'conditional'],
  ['s', 'subjunctive'],
  ['y', 'imperative'],
]);

/** Code of `A`, which stands for "shares no letter with the stem before"; `B` one letter, up to `Z`. */
const NO_SHARED_LETTERS = 65;

/**
 * Reads the text that `scripts/lexicon.ts` generates: one paradigm a line, `endings=stems`.
 * Endings are `ending:letters` separated by commas, the lemma's first. Stems are front-coded: a capital
 * says how many letters are kept of the stem before, then come the new letters.
 * Takes about 30 ms for 80,000 stems.
 */
export function decodeParadigms(data: string): ParadigmTable {
  const paradigms: Paradigm[] = [];
  const stems = new Map<string, readonly number[]>();
  for (const line of data.split('\n')) {
    const split = line.indexOf('=');
    if (split < 0) continue;
    paradigms.push(decodeEndings(line.slice(0, split)));
    decodeStems(line.slice(split + 1), paradigms.length - 1, stems);
  }
  return { paradigms, stems };
}

function decodeStems(text: string, paradigm: number, stems: Map<string, readonly number[]>): void {
  // Most stems take one paradigm only and share its list.
  const alone: readonly number[] = [paradigm];
  let stem = '';
  let at = 0;
  while (at < text.length) {
    let end = at + 1;
    while (end < text.length && !isCapital(text.charCodeAt(end))) end++;
    stem = stem.slice(0, text.charCodeAt(at) - NO_SHARED_LETTERS) + text.slice(at + 1, end);
    const known = stems.get(stem);
    stems.set(stem, known ? [...known, paradigm] : alone);
    at = end;
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function decodeEndings(text: string): Paradigm {
  const endings = text.split(',').flatMap((entry) => {
    const [ending = '', letters = ''] = entry.split(':');
    return decodeLetters(ending, letters);
  });
  return {
    lemmaEnding: text.slice(0, text.indexOf(':')),
    endings: Map.groupBy(endings, ({ ending }) => ending),
  };
}

function decodeLetters(ending: string, letters: string): ParadigmEnding[] {
  const found: ParadigmEnding[] = [];
  const verbForms: VerbForm[] = [];
  for (const letter of letters) {
    const pos = POS_LETTERS.get(letter);
    if (pos) found.push({ ending, pos, verbForms: [] });
    const form = VERB_FORM_LETTERS.get(letter);
    if (form) verbForms.push(form);
  }
  if (verbForms.length > 0) found.push({ ending, pos: 'verb', verbForms });
  return found;
}
