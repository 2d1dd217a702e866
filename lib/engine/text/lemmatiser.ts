import type { Paradigm, ParadigmTable } from '../lexicon/paradigms.ts';
import type { Reading } from './token.ts';

/** Looks word forms up in a lexicon. */
export interface Lemmatiser {
  /**
   * Every reading of a form in lower case (`Token.norm`), the usual one first; empty for unknown words.
   * A form that is unknown as written is looked up without its accents: `etats` is read as `états`.
   */
  readings(form: string): readonly Reading[];
}

/** What a lemmatiser is made from. */
export interface LemmatiserData {
  readonly table: ParadigmTable;
  /** Complete readings of function words; they replace what the table says of these forms. */
  readonly functionWords: ReadonlyMap<string, readonly Reading[]>;
}

/** Shorter unknown words are more often abbreviations than words that lost an accent. */
const SHORTEST_WITHOUT_ACCENTS = 3;

/** Forms kept in memory; a page has some 2,000. Cleared when full. */
const CACHED_FORMS = 20_000;

/** Makes a lemmatiser. A lookup tries each split of the form into stem and ending; results are cached. */
export function createLemmatiser({ table, functionWords }: LemmatiserData): Lemmatiser {
  const cache = new Map<string, readonly Reading[]>();
  let folded: FoldedTable | null = null;

  function look(form: string): readonly Reading[] {
    const known = functionWords.get(form) ?? readExact(table, form);
    if (known.length > 0) return known;
    const hyphen = form.lastIndexOf('-');
    if (hyphen > 0) return readCompound(form.slice(0, hyphen + 1), look(form.slice(hyphen + 1)));
    if (form.length < SHORTEST_WITHOUT_ACCENTS) return [];
    folded ??= foldTable(table, functionWords);
    return folded.functionWords.get(foldAccents(form)) ?? readFolded(table, folded, foldAccents(form));
  }

  return {
    readings(form) {
      const cached = cache.get(form);
      if (cached) return cached;
      const readings = look(form);
      if (cache.size >= CACHED_FORMS) cache.clear();
      cache.set(form, readings);
      return readings;
    },
  };
}

/** The word without accents, cedillas and ligatures. */
export function foldAccents(word: string): string {
  if (isPlain(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

function readExact(table: ParadigmTable, form: string): Reading[] {
  const found: Reading[] = [];
  for (let split = form.length; split >= 0; split--) {
    const stem = form.slice(0, split);
    for (const number of table.stems.get(stem) ?? []) {
      const paradigm = table.paradigms[number];
      if (paradigm) collect(found, stem, paradigm, (ending) => ending === form.slice(split));
    }
  }
  return found;
}

function collect(
  found: Reading[],
  stem: string,
  paradigm: Paradigm,
  fits: (ending: string) => boolean,
): void {
  for (const { ending, pos, verbForms } of paradigm.endings) {
    if (fits(ending)) found.push({ lemma: stem + paradigm.lemmaEnding, pos, verbForms });
  }
}

/** `vice-présidente` inflects as its last part does; only nouns and adjectives are made this way. */
function readCompound(prefix: string, last: readonly Reading[]): readonly Reading[] {
  return last
    .filter(({ pos }) => pos === 'noun' || pos === 'adjective')
    .map((reading) => ({ ...reading, lemma: prefix + reading.lemma }));
}

interface FoldedTable {
  /** The stems that read alike without accents. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly functionWords: ReadonlyMap<string, readonly Reading[]>;
}

function foldTable(
  table: ParadigmTable,
  functionWords: ReadonlyMap<string, readonly Reading[]>,
): FoldedTable {
  const stems = new Map<string, string[]>();
  for (const stem of table.stems.keys()) {
    const folded = foldAccents(stem);
    const known = stems.get(folded);
    if (known) known.push(stem);
    else stems.set(folded, [stem]);
  }
  const words = new Map<string, readonly Reading[]>();
  for (const [form, readings] of functionWords) {
    if (!isPlain(form)) words.set(foldAccents(form), readings);
  }
  return { stems, functionWords: words };
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

function readFolded(table: ParadigmTable, folded: FoldedTable, form: string): Reading[] {
  const found: Reading[] = [];
  for (let split = form.length; split >= 0; split--) {
    for (const stem of folded.stems.get(form.slice(0, split)) ?? []) {
      for (const number of table.stems.get(stem) ?? []) {
        const paradigm = table.paradigms[number];
        if (paradigm) collect(found, stem, paradigm, (ending) => foldAccents(ending) === form.slice(split));
      }
    }
  }
  return found;
}
