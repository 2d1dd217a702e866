import { FNV_OFFSET_BASIS, fnv1a } from '../text/fnv1a.ts';
import { damaged } from './pack-error.ts';

/** Finds texts among many that stand one behind the other. */
export interface TextLookup {
  /** The number of a text; -1 where it is none of them. */
  find(text: string): number;
}

/** Places of the table for each text: the fewer are taken, the fewer have to be looked at. */
const PLACES_PER_TEXT = 2;

/**
 * A table of hashes over stretches of one text: no string is made for any of them, which for some ten thousand takes a
 * third of the time that a map of strings does.
 * @param starts where each begins in `all`, and where the last one ends
 * @throws {PackError} where a text comes twice
 */
export function createTextLookup(all: string, starts: Float64Array): TextLookup {
  const count = starts.length - 1;
  const size = 2 ** Math.ceil(Math.log2(PLACES_PER_TEXT * count + 1));
  // A number and one, 0 for a free place.
  const places = new Int32Array(size);

  /** The place of a text, or the free one where it would be. */
  const placeOf = (text: string, from: number, to: number) => {
    let place = fnv1a(text, FNV_OFFSET_BASIS, from, to) & (size - 1);
    for (let taken = places[place] ?? 0; taken > 0; taken = places[place] ?? 0) {
      if (isSame(taken - 1, text, from, to)) break;
      place = (place + 1) & (size - 1);
    }
    return place;
  };
  const isSame = (number: number, text: string, from: number, to: number) => {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== to - from) return false;
    for (let unit = from; unit < to; unit++)
      if (text.charCodeAt(unit) !== all.charCodeAt(start + unit - from)) return false;
    return true;
  };

  for (let number = 0; number < count; number++) {
    const place = placeOf(all, starts[number] ?? 0, starts[number + 1] ?? 0);
    if (places[place] !== 0) throw damaged('a string that comes twice', 'each once');
    places[place] = number + 1;
  }
  return { find: (text) => (places[placeOf(text, 0, text.length)] ?? 0) - 1 };
}
