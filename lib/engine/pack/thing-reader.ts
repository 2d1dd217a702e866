import type { NumberReader } from './number-code.ts';
import { damaged } from './pack-error.ts';
import { FIRST_OF_TABLE, RECENT_THINGS } from './thing-writer.ts';

/** Reads the things of one kind that a `ThingWriter` wrote. */
export interface ThingReader<T> {
  /** @throws {PackError} on a number that names none. */
  next(): T;
}

/**
 * @param at the thing of the pack's table with a number; null for a number it has not
 * @param define reads one that is written out
 */
export function createThingReader<T>(
  at: (number: number) => T | null,
  numbers: NumberReader,
  places: NumberReader,
  define: () => T,
): ThingReader<T> {
  const own: T[] = [];
  return {
    next() {
      const number = numbers.next();
      if (number >= FIRST_OF_TABLE) return known(at(number - FIRST_OF_TABLE), number);
      if (number === 0) {
        const thing = define();
        own.push(thing);
        return thing;
      }
      const place = number <= RECENT_THINGS ? own.length - number : places.next();
      return known(own[place], number);
    },
  };
}

function known<T>(thing: T | null | undefined, number: number): T {
  if (thing === null || thing === undefined)
    throw damaged(`thing ${number}`, 'one of the block or of the table');
  return thing;
}
