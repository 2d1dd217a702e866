import type { FoundKey } from '../pack/key-lists.ts';
import type { PackReader } from '../pack/pack-reader.ts';
import { parseDay } from '../text/civil-day.ts';
import { MAX_DOCUMENTS, nearDays, nearness } from './document-rank.ts';

/** A pack with what it has of the page's keys. */
export interface RankedPack {
  readonly reader: PackReader;
  readonly keys: ReadonlyMap<string, FoundKey>;
}

/** A key of the page. */
export interface WeightedKey {
  readonly key: string;
  /** What sharing it counts, a whole number. */
  readonly weight: number;
  /** It links only documents near in time. */
  readonly isFrequent: boolean;
}

/** The best documents of one pack. */
export interface BestOfPack {
  readonly reader: PackReader;
  /** Ascending. */
  readonly numbers: readonly number[];
}

/**
 * The documents of all packs together with the highest ranks: what their shared keys weigh, times how near in time
 * they are. Those as good as the last one come too, within reason.
 * @param published the page's day, null where it is unknown
 */
export async function rankDocuments(
  packs: readonly RankedPack[],
  keys: readonly WeightedKey[],
  published: string | null,
): Promise<readonly BestOfPack[]> {
  const ranks = await Promise.all(packs.map((pack) => rankAll(pack, keys, published)));
  const least = leastOfBest(ranks);
  return packs.map(({ reader }, n) => ({ reader, numbers: atLeast(ranks[n] ?? NO_RANKS, least) }));
}

const NO_RANKS = new Float64Array(0);

/** The rank of every document of a pack. */
async function rankAll(
  { reader, keys: found }: RankedPack,
  keys: readonly WeightedKey[],
  published: string | null,
): Promise<Float64Array> {
  const ranks = new Float64Array(reader.meta.documentCount);
  const near = findNear(reader, published);
  const isNear = (document: number) =>
    (document >= near.from && document < near.to) || document >= near.undated;
  const frequent = new Map<string, number>();
  for (const { key, weight, isFrequent } of keys) {
    const place = found.get(key);
    if (place === undefined) continue;
    if (place.documents === null) frequent.set(key, weight);
    else
      for (const document of place.documents)
        if (!isFrequent || isNear(document)) ranks[document] = (ranks[document] ?? 0) + weight;
  }
  const wanted = new Set(frequent.keys());
  const add = (from: number, to: number) =>
    reader.visitNear(wanted, from, to, (key, documents) => {
      const weight = frequent.get(key) ?? 0;
      for (const document of documents)
        if (document >= from && document < to) ranks[document] = (ranks[document] ?? 0) + weight;
    });
  await Promise.all([add(near.from, near.to), add(near.undated, ranks.length)]);
  return scaleByDay(ranks, reader, published);
}

/** Documents near the page's day: `from` to `to` by their date, and all from `undated` on, which have none. */
function findNear({ days }: PackReader, published: string | null) {
  const dated = days.reduce((sum, { documents }) => sum + documents, 0);
  const span = nearDays(published);
  if (span === null) return { from: 0, to: dated, undated: dated };
  let from = 0;
  let to = 0;
  for (const { day, documents } of days) {
    if (day < span.first) from += documents;
    if (day <= span.last) to += documents;
  }
  return { from, to, undated: dated };
}

function scaleByDay(ranks: Float64Array, { days }: PackReader, published: string | null): Float64Array {
  const own = published === null ? null : parseDay(published);
  let document = 0;
  for (const { day, documents } of days) {
    const by = nearness(own === null ? null : Math.abs(day - own));
    for (const end = document + documents; document < end; document++)
      ranks[document] = (ranks[document] ?? 0) * by;
  }
  for (const by = nearness(null); document < ranks.length; document++)
    ranks[document] = (ranks[document] ?? 0) * by;
  return ranks;
}

/** The smallest rank among the best documents; at least 1, for a document that shares nothing is none. */
function leastOfBest(ranks: readonly Float64Array[]): number {
  // A heap with the smallest of the best on top.
  const heap: number[] = [];
  for (const pack of ranks)
    for (let document = 0; document < pack.length; document++) {
      const rank = pack[document] ?? 0;
      if (rank === 0 || (heap.length === MAX_DOCUMENTS && rank <= (heap[0] ?? 0))) continue;
      if (heap.length < MAX_DOCUMENTS) siftUp(heap, rank);
      else replaceTop(heap, rank);
    }
  return heap.length < MAX_DOCUMENTS ? 1 : (heap[0] ?? 1);
}

function siftUp(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if ((heap[up] ?? 0) <= value) break;
    heap[at] = heap[up] ?? 0;
    at = up;
  }
  heap[at] = value;
}

function replaceTop(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if ((heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] ?? 0)) child++;
    if ((heap[child] ?? 0) >= value) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = value;
}

function atLeast(ranks: Float64Array, least: number): readonly number[] {
  const numbers: number[] = [];
  // By index: an iterator over half a million entries takes twenty milliseconds.
  for (let number = 0; number < ranks.length && numbers.length < MOST_OF_PACK; number++)
    if ((ranks[number] ?? 0) >= least) numbers.push(number);
  return numbers;
}

/** Documents read of one pack at most, where very many are equally good, as with a page that shares one word. */
const MOST_OF_PACK = 4 * MAX_DOCUMENTS;
