import { compareUnits } from '../text/compare-units.ts';
import { type ContentWord, conceptOfKey, wordOfKey } from './content-words.ts';
import { codeFields, countFields, createCounts, type FieldCounts, mapFields } from './frame-fields.ts';
import type { FrameUses, Used } from './frame-statistics.ts';
import type { PackTables } from './pack-tables.ts';
import type { TableString } from './string-table.ts';
import { FIRST_OF_TABLE, RECENT_THINGS } from './thing-writer.ts';
import { spellList, spellString, spellWord } from './write-things.ts';

/**
 * Strings, lists and words kept in the tables, which are in memory whenever a pack is used; all others are written
 * where they occur. Sane range 8,000 to 64,000: more make blocks smaller and waking slower.
 */
const TABLE_STRINGS = 32_000;
const TABLE_LISTS = 8_000;
const TABLE_WORDS = 32_000;
/** A thing in a table is used at least this often: below that it costs more than it saves. */
const MIN_USES = 3;

/**
 * Chooses what the tables of a pack hold, most used first, and the codes of the fields of its frames.
 * @param documentsOf how many documents hold a string as a content key
 * @param frequent keys that have to be in the table, however rarely frames name them by themselves
 */
export function chooseTables(
  { strings: direct, lists, words, counts }: FrameUses,
  documentsOf: (key: string) => number,
  frequent: Iterable<string>,
): PackTables {
  const chosenWords = mostUsed(words, TABLE_WORDS);
  const chosenLists = mostUsed(lists, TABLE_LISTS);
  const needed = new Set<string>(frequent);
  for (const { thing } of chosenWords.chosen) forStrings(thing, (text) => needed.add(text));
  for (const { thing } of chosenLists.chosen) for (const text of thing) needed.add(text);

  // How often blocks would write each string: those of things that are written out as well.
  const uses = new Map(direct);
  const use = (text: string, count: number) => uses.set(text, (uses.get(text) ?? 0) + count);
  for (const { thing, count } of chosenWords.others)
    forStrings(thing, (text) => use(text, writtenOut(count)));
  for (const { thing, count } of chosenLists.others) for (const text of thing) use(text, writtenOut(count));
  for (const [text, count] of [...uses])
    if (count < MIN_USES && !needed.has(text) && text.includes(':'))
      for (const part of text.slice(text.indexOf(':') + 1).split(' ')) use(part, count);
  const ranked = [...uses]
    .filter(([text, count]) => count >= MIN_USES || needed.has(text))
    .concat([...needed].filter((text) => !uses.has(text)).map((text) => [text, 0]))
    .sort(([a, x], [b, y]) => y - x || compareUnits(a, b))
    .filter(([text], n) => n < TABLE_STRINGS || needed.has(text));
  const strings = ranked.map(([text]): TableString => ({ text, documents: documentsOf(text) }));
  const stringNumbers = new Map(strings.map(({ text }, n) => [text, n]));

  const sizes = {
    string: strings.length,
    list: chosenLists.chosen.length,
    word: chosenWords.chosen.length,
  };
  const all = createCounts(sizes);
  copyCounts(counts, all);
  const fields = countFields(all, sizes);
  for (const { thing } of chosenWords.others) spellWord(thing, fields, () => {});
  for (const { thing } of chosenLists.others) spellList(thing, fields, () => {});
  const ownStrings = [...uses].filter(([text]) => !stringNumbers.has(text));
  for (const [text] of ownStrings) spellString(text, fields, () => {});
  countThings(
    all.word,
    chosenWords.chosen.map(({ count }) => count),
    chosenWords.others.map(({ count }) => count),
  );
  countThings(
    all.list,
    chosenLists.chosen.map(({ count }) => count),
    chosenLists.others.map(({ count }) => count),
  );
  countThings(
    all.string,
    ranked.map(([, count]) => count),
    ownStrings.map(([, count]) => count),
  );
  for (const field of INEXACT) for (const n of all[field].keys()) all[field][n] = (all[field][n] ?? 0) + 1;
  return {
    strings,
    lists: chosenLists.chosen.map(({ thing }) => thing),
    words: chosenWords.chosen.map(({ thing }) => thing),
    numbers: { strings: stringNumbers, lists: chosenLists.numbers, words: chosenWords.numbers },
    sizes,
    codes: codeFields(all),
  };
}

/** Fields whose numbers depend on what stands in the same block, which is not known yet: each may occur. */
const INEXACT = [
  'words',
  'copy',
  'string',
  'list',
  'word',
  'place',
  'prefix',
  'parts',
  'letters',
  'letter',
  'listLength',
  'wordParts',
  'wordTerm',
  'wordConcept',
  'day',
] as const;

interface Chosen<T> {
  readonly chosen: readonly Used<T>[];
  readonly others: readonly Used<T>[];
  readonly numbers: ReadonlyMap<string, number>;
}

function mostUsed<T>(uses: ReadonlyMap<string, Used<T>>, most: number): Chosen<T> {
  const frequent = [...uses]
    .filter(([, { count }]) => count >= MIN_USES)
    .sort(([a, x], [b, y]) => y.count - x.count || compareUnits(a, b))
    .slice(0, most);
  const numbers = new Map(frequent.map(([id], n) => [id, n]));
  const others = [...uses].filter(([id]) => !numbers.has(id));
  return {
    chosen: frequent.map(([, used]) => used),
    others: others.map(([, used]) => used),
    numbers,
  };
}

/** The strings that writing a word out takes. */
function forStrings({ terms, keys, concepts }: ContentWord, visit: (text: string) => void): void {
  for (const key of keys) visit(key);
  for (const term of terms) if (!keys.some((key) => wordOfKey(key) === term)) visit(term);
  for (const concept of concepts) if (!keys.some((key) => conceptOfKey(key) === concept)) visit(concept);
}

/** How often a thing that is in no table is written out, of so many uses; for the rest it stands in the block already. */
function writtenOut(count: number): number {
  return Math.ceil(count / 2);
}

/** Adds the numbers that name things: those of the table, new ones, and those of a block's own. */
function countThings(counts: Float64Array, table: readonly number[], others: readonly number[]): void {
  let fresh = 0;
  let again = 0;
  for (const count of others) {
    fresh += writtenOut(count);
    again += count - writtenOut(count);
  }
  counts[0] = fresh;
  const each = again / (RECENT_THINGS + 1);
  for (let back = 1; back <= RECENT_THINGS + 1; back++) counts[back] = Math.round(each);
  for (const [n, count] of table.entries()) counts[FIRST_OF_TABLE + n] = count;
}

function copyCounts(from: FieldCounts, to: FieldCounts): void {
  mapFields((field) => to[field].set(from[field]));
}
