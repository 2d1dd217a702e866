import { compareUnits } from '../text/compare-units.ts';
import { type ContentWord, conceptOfKey, wordId, wordOfKey } from './content-words.ts';
import { type ChosenThings, countCodes, timesSpelled } from './count-codes.ts';
import type { FrameUses, Used } from './frame-statistics.ts';
import type { PackTables } from './pack-tables.ts';
import { listId } from './write-things.ts';

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
  uses: FrameUses,
  documentsOf: (key: string) => number,
  frequent: Iterable<string>,
): PackTables {
  const words = mostUsed(uses.words, TABLE_WORDS);
  const lists = mostUsed(uses.lists, TABLE_LISTS);
  const needed = new Set<string>(frequent);
  for (const { thing } of words.chosen) visitStrings(thing, (text) => needed.add(text));
  for (const { thing } of lists.chosen) for (const text of thing) needed.add(text);
  const strings = chooseStrings(countStrings(uses.strings, words.others, lists.others, needed), needed);
  return {
    strings: strings.chosen.map(({ thing: text }) => ({ text, documents: documentsOf(text) })),
    lists: lists.chosen.map(({ thing }) => thing),
    words: words.chosen.map(({ thing }) => thing),
    numbers: {
      strings: numbersOf(strings.chosen, (text) => text),
      lists: numbersOf(lists.chosen, listId),
      words: numbersOf(words.chosen, wordId),
    },
    sizes: { string: strings.chosen.length, list: lists.chosen.length, word: words.chosen.length },
    codes: countCodes(uses.counts, { strings, lists, words }),
  };
}

function mostUsed<T>(uses: ReadonlyMap<string, Used<T>>, most: number): ChosenThings<T> {
  const ranked = [...uses].sort(([a, x], [b, y]) => y.count - x.count || compareUnits(a, b));
  const frequent = ranked.findIndex(([, { count }]) => count < MIN_USES);
  const end = Math.min(most, frequent < 0 ? ranked.length : frequent);
  const things = ranked.map(([, used]) => used);
  return { chosen: things.slice(0, end), others: things.slice(end) };
}

/** How often blocks would write each string: those of things that are spelled, and of rare strings, as well. */
function countStrings(
  direct: ReadonlyMap<string, number>,
  words: readonly Used<ContentWord>[],
  lists: readonly Used<readonly string[]>[],
  needed: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const uses = new Map(direct);
  const use = (text: string, count: number) => uses.set(text, (uses.get(text) ?? 0) + count);
  for (const { thing, count } of words) visitStrings(thing, (text) => use(text, timesSpelled(count)));
  for (const { thing, count } of lists) for (const text of thing) use(text, timesSpelled(count));
  for (const [text, count] of [...uses])
    if (count < MIN_USES && !needed.has(text) && text.includes(':'))
      for (const part of text.slice(text.indexOf(':') + 1).split(' ')) use(part, count);
  for (const text of needed) if (!uses.has(text)) uses.set(text, 0);
  return uses;
}

function chooseStrings(uses: ReadonlyMap<string, number>, needed: ReadonlySet<string>): ChosenThings<string> {
  const chosen: Used<string>[] = [];
  const others: Used<string>[] = [];
  const ranked = [...uses].sort(([a, x], [b, y]) => y - x || compareUnits(a, b));
  for (const [thing, count] of ranked) {
    const isUsed = count >= MIN_USES && chosen.length < TABLE_STRINGS;
    (isUsed || needed.has(thing) ? chosen : others).push({ thing, count });
  }
  return { chosen, others };
}

function numbersOf<T>(things: readonly Used<T>[], idOf: (thing: T) => string): ReadonlyMap<string, number> {
  return new Map(things.map(({ thing }, n) => [idOf(thing), n]));
}

/** The strings that spelling a word takes. */
function visitStrings({ terms, keys, concepts }: ContentWord, visit: (text: string) => void): void {
  for (const key of keys) visit(key);
  for (const term of terms) if (!keys.some((key) => wordOfKey(key) === term)) visit(term);
  for (const concept of concepts) if (!keys.some((key) => conceptOfKey(key) === concept)) visit(concept);
}
