import type { NumberWriter } from './number-code.ts';

/** Things of a block's own that are named by how far back they are; others by their place. */
export const RECENT_THINGS = 24;
/** The first number of a thing of the pack's table. */
export const FIRST_OF_TABLE = RECENT_THINGS + 2;

/** What writes strings, lists of strings and words of claims: each in full once in a block, if at all. */
export interface ThingWriter<T> {
  put(thing: T): void;
}

/**
 * ```
 * 0                  a new one of this block: it is written out
 * 1 … 24             the 1st … 24th back among the block's own of its kind
 * 25, place          any of them, by place
 * 26 + n             number n of the pack's table
 * ```
 * @param idOf equal for things that are equal
 * @param define writes a thing out
 */
export function createThingWriter<T>(
  table: ReadonlyMap<string, number>,
  numbers: NumberWriter,
  places: NumberWriter,
  idOf: (thing: T) => string,
  define: (thing: T) => void,
): ThingWriter<T> {
  const own = new Map<string, number>();
  return {
    put(thing) {
      const id = idOf(thing);
      const common = table.get(id);
      const place = own.get(id);
      if (common !== undefined) numbers.put(common + FIRST_OF_TABLE);
      else if (place === undefined) {
        numbers.put(0);
        define(thing);
        own.set(id, own.size);
      } else if (own.size - place <= RECENT_THINGS) numbers.put(own.size - place);
      else {
        numbers.put(RECENT_THINGS + 1);
        places.put(place);
      }
    },
  };
}
