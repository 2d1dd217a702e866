import type { FoundKey } from '../pack/key-lists.ts';
import type { PackReader } from '../pack/pack-reader.ts';
import { daysBetween, publicationDay } from './days-between.ts';
import { MAX_DOCUMENTS, nearDays, nearness } from './document-rank.ts';
import { createDocumentRanks, type NearDocuments } from './document-ranks.ts';
import { leastOfBest } from './least-of-best.ts';

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
  // A document that shares nothing is none.
  const least = Math.max(
    1,
    leastOfBest(
      ranks.map((each) => each.ranks),
      MAX_DOCUMENTS,
    ),
  );
  return packs.map(({ reader }, n) => ({ reader, numbers: atLeast(ranks[n] ?? NONE, least) }));
}

/** Documents that share something with the page, each with its rank; in no order. */
interface Ranks {
  readonly documents: readonly number[];
  readonly ranks: readonly number[];
}

const NONE: Ranks = { documents: [], ranks: [] };

/** The ranks of a pack's documents. */
async function rankAll(
  { reader, keys: found }: RankedPack,
  keys: readonly WeightedKey[],
  published: string | null,
): Promise<Ranks> {
  const near = findNear(reader, published);
  const isNear = (document: number) =>
    (document >= near.from && document < near.to) || document >= near.undated;
  const shared = createDocumentRanks(near);
  const frequent = new Map<string, number>();
  for (const { key, weight, isFrequent } of keys) {
    const place = found.get(key);
    if (place === undefined) continue;
    if (place.documents === null) frequent.set(key, weight);
    else
      for (const document of place.documents)
        if (!isFrequent || isNear(document)) shared.add(document, weight);
  }
  const wanted = new Set(frequent.keys());
  const add = (from: number, to: number) =>
    reader.visitNear(wanted, from, to, (key, documents) => {
      const weight = frequent.get(key) ?? 0;
      for (const document of documents) if (document >= from && document < to) shared.add(document, weight);
    });
  await Promise.all([add(near.from, near.to), add(near.undated, near.end)]);
  const nearnessAt = nearnessesOf(reader, published);
  const documents: number[] = [];
  const ranks: number[] = [];
  shared.visit((document, weight) => {
    documents.push(document);
    ranks.push(weight * nearnessAt(document));
  });
  return { documents, ranks };
}

/** Documents near the page's day. */
function findNear({ days, meta }: PackReader, published: string | null): NearDocuments {
  const dated = days.reduce((sum, { documents }) => sum + documents, 0);
  const end = meta.documentCount;
  const span = nearDays(published);
  if (span === null) return { from: 0, to: dated, undated: dated, end };
  let from = 0;
  let to = 0;
  for (const { day, documents } of days) {
    if (day < span.first) from += documents;
    if (day <= span.last) to += documents;
  }
  return { from, to, undated: dated, end };
}

/** How near in time documents are to the page, by their numbers. */
function nearnessesOf({ days }: PackReader, published: string | null): (document: number) => number {
  const own = publicationDay(published);
  const nearnesses = days.map(({ day }) => nearness(daysBetween(own, day)));
  // The numbers of the first document behind each day.
  const ends = new Float64Array(days.length);
  let documents = 0;
  for (const [n, each] of days.entries()) {
    documents += each.documents;
    ends[n] = documents;
  }
  let place = 0;
  return (document) => {
    // Most come one behind the other: of the same day as the one before, or of the next.
    const isHere = document < (ends[place] ?? 0) && document >= (ends[place - 1] ?? 0);
    if (!isHere) place = firstAbove(ends, document);
    return nearnesses[place] ?? nearness(null);
  };
}

/** The place of the first of ascending numbers that is larger. */
function firstAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The documents with at least this rank, ascending, within reason. */
function atLeast({ documents, ranks }: Ranks, least: number): readonly number[] {
  return documents
    .filter((_, n) => (ranks[n] ?? 0) >= least)
    .sort((a, b) => a - b)
    .slice(0, MOST_OF_PACK);
}

/** Documents read of one pack at most, where very many are equally good, as with a page that shares one word. */
const MOST_OF_PACK = 4 * MAX_DOCUMENTS;
