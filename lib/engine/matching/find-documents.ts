import type { FramedDocument } from '../pack/pack.ts';
import { comparePlaces, placeOf } from '../pack/pack-order.ts';
import type { PackReader } from '../pack/pack-reader.ts';
import { isCommonKey, isFrequentKey, type KeyCounts, keyWeight } from './document-rank.ts';
import { rankDocuments } from './rank-documents.ts';
import type { Rarity } from './rarity.ts';

/** A document of one of several packs, without its texts. */
export interface FoundDocument extends FramedDocument {
  readonly reader: PackReader;
  /** Its number in that pack. */
  readonly number: number;
}

/** The documents of some packs that share most with a page. */
export interface FoundDocuments {
  /** In the order of packs, as if one pack held them all. */
  readonly documents: readonly FoundDocument[];
  /** How common keys are in all packs together. */
  readonly counts: KeyCounts;
}

/**
 * Finds the documents that share most with a page: those that ranking all of them would put first. Reads the lists
 * of the page's keys near its day, and the frames of what is found.
 * @param own the content keys of the page's claims
 * @param published its day of publication, null where it is unknown
 */
export async function findDocuments(
  own: ReadonlySet<string>,
  published: string | null,
  readers: readonly PackReader[],
  rarity: Rarity,
): Promise<FoundDocuments> {
  const found = await Promise.all(readers.map((reader) => reader.findKeys(own)));
  const counts: KeyCounts = {
    documentCount: readers.reduce((sum, { meta }) => sum + meta.documentCount, 0),
    documentsOf: (key) => found.reduce((sum, keys) => sum + (keys.get(key)?.count ?? 0), 0),
  };
  const keys = [...own]
    .filter((key) => !isCommonKey(counts.documentsOf(key), counts.documentCount))
    .map((key) => ({
      key,
      weight: keyWeight(key, rarity),
      isFrequent: isFrequentKey(counts.documentsOf(key)),
    }));
  const ranked = await rankDocuments(
    readers.map((reader, n) => ({ reader, keys: found[n] ?? new Map() })),
    keys,
    published,
  );
  const documents = await Promise.all(
    ranked.map(async ({ reader, numbers }) =>
      (await reader.readFrames(numbers)).map(
        (document, n): FoundDocument => ({
          ...document,
          reader,
          number: numbers[n] ?? 0,
        }),
      ),
    ),
  );
  return { documents: inOrder(documents.flat()), counts };
}

function inOrder(documents: readonly FoundDocument[]): readonly FoundDocument[] {
  return documents
    .map((document, n) => ({ document, n, place: placeOf(document) }))
    .sort((a, b) => comparePlaces(a.place, b.place) || a.n - b.n)
    .map(({ document }) => document);
}
