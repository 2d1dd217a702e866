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
 * Places looked at for one text at most. Among 100,000 texts of any pack it takes some dozens; only texts made to
 * collide take more, and would hold a reader up. Sane: 300 to 3,000.
 */
const MOST_STEPS = 1_000;

/**
 * A table of hashes over stretches of one text: no string is made for any of them, which for some ten thousand takes a
 * third of the time that a map of strings does.
 * @param starts where each begins in `all`, and where the last one ends
 * @throws {PackError} where a text comes twice, or many are made to collide
 */
export function createTextLookup(all: string, starts: Float64Array): TextLookup {
  const count = starts.length - 1;
  const size = 2 ** Math.ceil(Math.log2(PLACES_PER_TEXT * count + 1));
  // A number and one, 0 for a free place.
  const places = new Int32Array(size);

  /** The place of a text, or the free one where it would be; null where neither is near. */
  const placeOf = (text: string, from: number, to: number) => {
    const first = fnv1a(text, FNV_OFFSET_BASIS, from, to);
    for (let step = 0; step < MOST_STEPS; step++) {
      const place = (first + step) & (size - 1);
      const taken = places[place] ?? 0;
      if (taken === 0 || isSame(taken - 1, text, from, to)) return place;
    }
    return null;
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
    if (place === null) throw damaged('strings that are made to collide', 'the words of news');
    if (places[place] !== 0) throw damaged('a string that comes twice', 'each once');
    places[place] = number + 1;
  }
  return {
    find(text) {
      const place = placeOf(text, 0, text.length);
      return place === null ? -1 : (places[place] ?? 0) - 1;
    },
  };
}
