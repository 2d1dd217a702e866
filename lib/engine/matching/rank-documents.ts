import type { FoundKey } from '../pack/key-lists.ts';
import type { PackReader } from '../pack/pack-reader.ts';
import { MAX_DOCUMENTS } from './document-rank.ts';

/** A pack with what it has of the page's keys. */
export interface RankedPack {
  readonly reader: PackReader;
  readonly keys: ReadonlyMap<string, FoundKey>;
}

/** A key of the page with what sharing it counts, a whole number. */
export interface WeightedKey {
  readonly key: string;
  readonly weight: number;
}

/** The best documents of one pack. */
export interface BestOfPack {
  readonly reader: PackReader;
  /** Ascending. */
  readonly numbers: readonly number[];
}

/**
 * The documents of all packs together whose shared keys weigh most. Of documents as good as the last one, those that
 * come first in their pack.
 * @param keys those that count, the heaviest first
 */
export async function rankDocuments(
  packs: readonly RankedPack[],
  keys: readonly WeightedKey[],
): Promise<readonly BestOfPack[]> {
  const sums = await Promise.all(packs.map((pack) => sumWeights(pack, keys)));
  const least = leastOfBest(sums);
  return packs.map(({ reader }, n) => ({ reader, numbers: atLeast(sums[n] ?? new Uint32Array(0), least) }));
}

/** The summed weight of every document of a pack. */
async function sumWeights(
  { reader, keys: found }: RankedPack,
  keys: readonly WeightedKey[],
): Promise<Uint32Array> {
  const present = keys.flatMap(({ key, weight }) => {
    const place = found.get(key);
    return place ? [{ place, weight }] : [];
  });
  const lists = await reader.readLists(present.map(({ place }) => place));
  const sums = new Uint32Array(reader.meta.documentCount);
  for (const [n, list] of lists.entries()) {
    const weight = present[n]?.weight ?? 0;
    for (const document of list) sums[document] = (sums[document] ?? 0) + weight;
  }
  return sums;
}

/** The smallest sum among the best documents; at least 1, for a document that shares nothing is none. */
function leastOfBest(sums: readonly Uint32Array[]): number {
  // A heap with the smallest of the best on top.
  const heap: number[] = [];
  for (const pack of sums)
    for (const sum of pack) {
      if (sum === 0 || (heap.length === MAX_DOCUMENTS && sum <= (heap[0] ?? 0))) continue;
      if (heap.length < MAX_DOCUMENTS) siftUp(heap, sum);
      else replaceTop(heap, sum);
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

function atLeast(sums: Uint32Array, least: number): readonly number[] {
  const numbers: number[] = [];
  for (const [number, sum] of sums.entries()) if (sum >= least) numbers.push(number);
  return numbers;
}
