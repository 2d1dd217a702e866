import type { PartOfSpeech, VerbForm } from '../text/token.ts';
import { createStemGroups, type StemGroups } from './stem-groups.ts';

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

/** The lexicon: a form is a stem followed by an ending of one of the stem's paradigms. */
export interface ParadigmTable {
  readonly stems: StemGroups;
  /** The paradigm of a number; null where there is none. */
  paradigm(number: number): Paradigm | null;
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

/**
 * Reads the text that `scripts/lexicon.ts` generates: the endings of one paradigm a line, then an empty line and the
 * stems, see `createStemGroups`. Endings are `ending:letters` separated by commas, the lemma's first. Both are decoded
 * when they are asked for, so that this takes a millisecond or two.
 */
export function decodeParadigms(data: string): ParadigmTable {
  const [endings = '', stems = ''] = data.trimStart().split('\n\n');
  const lines = endings.split('\n');
  const paradigms: Paradigm[] = [];
  return {
    stems: createStemGroups(stems),
    paradigm(number) {
      const line = lines[number];
      if (line === undefined) return null;
      paradigms[number] ??= decodeEndings(line);
      return paradigms[number] ?? null;
    },
  };
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
