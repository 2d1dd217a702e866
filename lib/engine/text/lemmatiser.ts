import type { Paradigm, ParadigmEnding, ParadigmTable } from '../lexicon/paradigms.ts';
import { stripMarks } from './strip-marks.ts';
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
  const plain = stripMarks(word);
  if (!plain.includes('œ') && !plain.includes('æ')) return plain;
  return plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function readExact(table: ParadigmTable, form: string): Reading[] {
  const found: Reading[] = [];
  for (let split = form.length; split >= 0; split--) {
    const stem = form.slice(0, split);
    for (const number of table.stems.get(stem) ?? []) {
      const paradigm = table.paradigms[number];
      if (paradigm) collect(found, stem, paradigm, paradigm.endings.get(form.slice(split)));
    }
  }
  return found;
}

function collect(
  found: Reading[],
  stem: string,
  paradigm: Paradigm,
  endings: readonly ParadigmEnding[] = [],
): void {
  for (const { pos, verbForms } of endings)
    found.push({ lemma: stem + paradigm.lemmaEnding, pos, verbForms });
}

/** `vice-présidente` inflects as its last part does; only nouns and adjectives are made this way. */
function readCompound(prefix: string, last: readonly Reading[]): readonly Reading[] {
  return last
    .filter(({ pos }) => pos === 'noun' || pos === 'adjective')
    .map((reading) => ({ ...reading, lemma: prefix + reading.lemma }));
}

interface FoldedTable {
  /** The stems that read alike without accents, where one of them has accents. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** The endings of each paradigm by their letters without accents. */
  readonly endings: readonly ReadonlyMap<string, readonly ParadigmEnding[]>[];
  readonly functionWords: ReadonlyMap<string, readonly Reading[]>;
}

function foldTable(
  table: ParadigmTable,
  functionWords: ReadonlyMap<string, readonly Reading[]>,
): FoldedTable {
  const words = new Map<string, readonly Reading[]>();
  for (const [form, readings] of functionWords) {
    const folded = foldAccents(form);
    if (folded !== form) words.set(folded, readings);
  }
  const endings = table.paradigms.map((paradigm) =>
    Map.groupBy([...paradigm.endings.values()].flat(), ({ ending }) => foldAccents(ending)),
  );
  return { stems: foldStems(table), endings, functionWords: words };
}

/** Lists stay in the order of the table: it is the order of the readings. */
function foldStems({ stems }: ParadigmTable): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const stem of stems.keys()) {
    const folded = foldAccents(stem);
    const known = alike.get(folded);
    if (known) known.push(stem);
    else if (folded !== stem) alike.set(folded, [stem]);
  }
  // A stem without accents that is not in its list yet came before all others of it.
  for (const [folded, list] of alike) if (stems.has(folded) && !list.includes(folded)) list.unshift(folded);
  return alike;
}

function readFolded(table: ParadigmTable, folded: FoldedTable, form: string): Reading[] {
  const found: Reading[] = [];
  for (let split = form.length; split >= 0; split--) {
    const written = form.slice(0, split);
    for (const stem of folded.stems.get(written) ?? [written]) {
      for (const number of table.stems.get(stem) ?? []) {
        const paradigm = table.paradigms[number];
        if (paradigm) collect(found, stem, paradigm, folded.endings[number]?.get(form.slice(split)));
      }
    }
  }
  return found;
}
