import type { ContentWord } from './content-words.ts';
import {
  codeFields,
  countFields,
  createCounts,
  type FieldCodes,
  type FieldCounts,
  mapFields,
  type TableSizes,
} from './frame-fields.ts';
import type { Used } from './frame-statistics.ts';
import { FIRST_OF_TABLE, RECENT_THINGS } from './thing-writer.ts';
import { spellList, spellString, spellWord } from './write-things.ts';

/** Things of one kind, told apart by whether the pack's table holds them. */
export interface ChosenThings<T> {
  /** In the order of the table. */
  readonly chosen: readonly Used<T>[];
  readonly others: readonly Used<T>[];
}

/** The things that frames name. */
export interface ChosenKinds {
  readonly strings: ChosenThings<string>;
  readonly lists: ChosenThings<readonly string[]>;
  readonly words: ChosenThings<ContentWord>;
}

/**
 * Fields whose numbers depend on what stands in the same block, which is not known before blocks are made: how often
 * each occurs is estimated, and each may occur.
 */
const ESTIMATED = [
  'words',
  'copy',
  'day',
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
] as const;

/** The codes of all fields, from the counts of those that name no things. */
export function countCodes(counts: FieldCounts, { strings, lists, words }: ChosenKinds): FieldCodes {
  const sizes: TableSizes = {
    string: strings.chosen.length,
    list: lists.chosen.length,
    word: words.chosen.length,
  };
  const all = createCounts(sizes);
  mapFields((field) => all[field].set(counts[field]));
  const fields = countFields(all, sizes);
  // Spelling counts what it writes; which strings that names has been counted with these.
  const passOver = () => {};
  for (const { thing } of words.others) spellWord(thing, fields, passOver);
  for (const { thing } of lists.others) spellList(thing, fields, passOver);
  for (const { thing } of strings.others) spellString(thing, fields, passOver);
  countThings(all.string, strings);
  countThings(all.list, lists);
  countThings(all.word, words);
  for (const field of ESTIMATED) for (const n of all[field].keys()) all[field][n] = (all[field][n] ?? 0) + 1;
  return codeFields(all);
}

/** How often a thing that is in no table is spelled, of so many uses: for the rest it stands in the block already. */
export function timesSpelled(uses: number): number {
  return Math.ceil(uses / 2);
}

/** Adds the numbers that name things: those of the table, new ones, and those of a block's own. */
function countThings<T>(counts: Float64Array, { chosen, others }: ChosenThings<T>): void {
  let spelled = 0;
  let again = 0;
  for (const { count } of others) {
    spelled += timesSpelled(count);
    again += count - timesSpelled(count);
  }
  counts[0] = spelled;
  const each = Math.round(again / (RECENT_THINGS + 1));
  for (let back = 1; back < FIRST_OF_TABLE; back++) counts[back] = each;
  for (const [n, { count }] of chosen.entries()) counts[FIRST_OF_TABLE + n] = count;
}
