import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { comparePlaces, type PackPlace, placeOf } from '../../lib/engine/pack/pack-order.ts';
import { createHeap } from './heap.ts';

/** Documents in the order of packs. */
export interface SortedDocuments {
  /** Day of the first document, null for none; undefined where it is not known without reading. */
  readonly first: string | null | undefined;
  read(): AsyncIterable<PackDocument>;
}

/** One of the lists as far as it has been read. */
interface Cursor {
  readonly order: number;
  /** Null while nothing has been read. */
  readonly head: { readonly document: PackDocument; readonly place: PackPlace } | null;
  /** Day of the next document, at the earliest. */
  readonly day: string;
  readonly rest: AsyncIterator<PackDocument>;
}

/** Behind all days: documents without one come last. */
const NO_DAY = '~';

/**
 * The documents of sorted lists as one sorted list; of equal places the earlier list goes first. Keeps one document a
 * list, and none of lists whose days have not come. Documents × log(lists).
 */
export async function* mergeDocuments(lists: readonly SortedDocuments[]): AsyncIterable<PackDocument> {
  const heap = createHeap(isBefore);
  for (const [order, { first, read }] of lists.entries()) {
    const day = first === undefined ? '' : (first ?? NO_DAY);
    heap.push({ order, head: null, day, rest: read()[Symbol.asyncIterator]() });
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    if (top.head) yield top.head.document;
    const { done, value } = await top.rest.next();
    if (done) continue;
    const head = { document: value, place: placeOf(value) };
    heap.push({ ...top, head, day: value.published ?? NO_DAY });
  }
}

function isBefore(a: Cursor, b: Cursor): boolean {
  if (a.day !== b.day) return a.day < b.day;
  // What has not been read may hold the next one.
  if (!a.head || !b.head) return !a.head && (b.head !== null || a.order < b.order);
  const order = comparePlaces(a.head.place, b.head.place);
  if (order !== 0) return order < 0;
  if (a.head.document.id !== b.head.document.id) return a.head.document.id < b.head.document.id;
  return a.order < b.order;
}
