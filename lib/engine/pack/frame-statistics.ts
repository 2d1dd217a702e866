import { type ContentWord, contentOf, wordId } from './content-words.ts';
import { countFields, createCounts, type FieldCounts, type TableSizes } from './frame-fields.ts';
import { zigzag } from './frame-numbers.ts';
import type { FramedDocument } from './pack.ts';
import { dayOf, writeFrame } from './write-frame.ts';
import { listId } from './write-things.ts';

/** A thing with how often frames name it. */
export interface Used<T> {
  readonly thing: T;
  count: number;
}

/** What frames name, and how often each number of their fields occurs. */
export interface FrameUses {
  /** Strings that stand by themselves, with how often. */
  readonly strings: ReadonlyMap<string, number>;
  /** By `listId`. */
  readonly lists: ReadonlyMap<string, Used<readonly string[]>>;
  /** By `wordId`. */
  readonly words: ReadonlyMap<string, Used<ContentWord>>;
  /** Of all fields but those of things. */
  readonly counts: FieldCounts;
}

/** Counts what the frames of documents are made of. */
export interface FrameStatistics {
  add(document: FramedDocument): void;
  finish(): FrameUses;
}

/** No thing has a number yet. */
const NO_TABLES: TableSizes = { string: 0, list: 0, word: 0 };

/** Counts nothing yet. Memory: the distinct words, lists and strings. */
export function createFrameStatistics(): FrameStatistics {
  const strings = new Map<string, number>();
  const lists = new Map<string, Used<readonly string[]>>();
  const words = new Map<string, Used<ContentWord>>();
  const counts = createCounts(NO_TABLES);
  const fields = countFields(counts, NO_TABLES);
  const things = {
    string(text: string) {
      strings.set(text, (strings.get(text) ?? 0) + 1);
    },
    list: (list: readonly string[]) => use(lists, listId(list), list),
    word: (word: ContentWord) => use(words, wordId(word), word),
  };
  let lastDay = 0;
  return {
    add({ published, outlet, claims }) {
      const day = dayOf(published);
      fields.day.put(day === null ? 0 : 1 + zigzag(day - lastDay));
      lastDay = day ?? lastDay;
      things.string(outlet);
      fields.claims.put(claims.length);
      for (const { frame } of claims) {
        const content = contentOf(frame);
        fields.words.put(1 + content.words.length);
        writeFrame(frame, content, published, { fields, things });
      }
    },
    finish: () => ({ strings, lists, words, counts }),
  };
}

function use<T>(uses: Map<string, Used<T>>, id: string, thing: T): void {
  const known = uses.get(id);
  if (known) known.count++;
  else uses.set(id, { thing, count: 1 });
}
