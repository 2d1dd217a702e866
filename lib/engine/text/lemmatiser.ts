import type { ParadigmTable } from '../lexicon/paradigms.ts';
import { collectReadings } from './collect-readings.ts';
import { foldAccents } from './fold-accents.ts';
import { createFoldedTable, type FoldedTable } from './folded-table.ts';
import type { Reading } from './token.ts';
import { rememberWords } from './word-memo.ts';

export { foldAccents } from './fold-accents.ts';

/** Looks word forms up in a lexicon. */
export interface Lemmatiser {
  /**
   * Every reading of a form in lower case (`Token.norm`), the usual one first; empty for unknown words.
   * A form that is unknown as written is looked up without its accents: `etats` is read as `états`.
   */
  readings(form: string): readonly Reading[];
  /**
   * Every reading that a form has with accents it lacks (`retrouves`: `retrouvés`), each with the spelling it
   * stands for; empty where accents make no other word of it. For texts that have lost their accents.
   */
  withAccents(form: string): readonly Reading[];
}

/** What a lemmatiser is made from. */
export interface LemmatiserData {
  readonly table: ParadigmTable;
  /** Complete readings of function words; they replace what the table says of these forms. */
  readonly functionWords: ReadonlyMap<string, readonly Reading[]>;
}

/** Shorter unknown words are more often abbreviations than words that lost an accent. */
const SHORTEST_WITHOUT_ACCENTS = 3;

/**
 * Longer forms are unknown: they are no words, and each would cost the square of its length. The longest of Lefff
 * has 26 characters; compounds of four parts stay below.
 */
const LONGEST_FORM = 80;

/** Makes a lemmatiser. A lookup tries each split of the form into stem and ending. */
export function createLemmatiser({ table, functionWords }: LemmatiserData): Lemmatiser {
  let folded: FoldedTable | null = null;
  const foldedTable = () => {
    folded ??= createFoldedTable(table, functionWords);
    return folded;
  };

  function look(form: string): readonly Reading[] {
    const known = functionWords.get(form) ?? readExact(table, form);
    if (known.length > 0) return known;
    const hyphen = form.lastIndexOf('-');
    if (hyphen > 0) return readCompound(form.slice(0, hyphen + 1), look(form.slice(hyphen + 1)));
    if (form.length < SHORTEST_WITHOUT_ACCENTS) return [];
    return foldedTable().readings(foldAccents(form));
  }

  const withAccents = rememberWords((form) =>
    foldedTable()
      .readings(form)
      // `a` may be `à`, but `ne` is no `né` and `monde` no `mondé`.
      .filter(({ spelling, pos }) => spelling !== undefined && !(pos === 'verb' && functionWords.has(form))),
  );
  return {
    readings: (form) => (form.length > LONGEST_FORM ? NONE : look(form)),
    withAccents: (form) => (form.length > LONGEST_FORM ? NONE : withAccents(form)),
  };
}

const NONE: readonly Reading[] = [];

function readExact(table: ParadigmTable, form: string): Reading[] {
  const found: Reading[] = [];
  for (let split = form.length; split >= 0; split--) {
    const stem = form.slice(0, split);
    for (const number of table.stems.paradigmsOf(stem)) {
      const paradigm = table.paradigm(number);
      if (paradigm) collectReadings(found, stem, paradigm, paradigm.endings.get(form.slice(split)));
    }
  }
  return found;
}

/** `vice-présidente` inflects as its last part does; only nouns and adjectives are made this way. */
function readCompound(prefix: string, last: readonly Reading[]): readonly Reading[] {
  return last
    .filter(({ pos }) => pos === 'noun' || pos === 'adjective')
    .map((reading) => ({
      ...reading,
      lemma: prefix + reading.lemma,
      ...(reading.spelling === undefined ? {} : { spelling: prefix + reading.spelling }),
    }));
}
