import { fnv1a } from '../text/fnv1a.ts';

/** How rare a content key is in the news of a language. */
export interface Rarity {
  /** Inverse document frequency in nats: 0 for a key of every document, `maximum` for keys hardly ever seen. */
  idf(key: string): number;
  readonly maximum: number;
}

/** Steps to a nat in the table; finer than this no figure moved. */
const STEPS = 16;
const HASH_DIGITS = 7;
const STEP_DIGITS = 2;
const RADIX = 36;

/** A table of rarities: entries of fixed width, hash of the key and rarity in steps, in base 36. */
export interface RarityTable {
  readonly maximum: number;
  readonly entries: string;
}

/** Reads the table that `encodeRarity` wrote. Keys are hashed so that it stays small and holds statistics only. */
export function decodeRarity(table: RarityTable): Rarity {
  const width = HASH_DIGITS + STEP_DIGITS;
  const rarities = new Map<number, number>();
  for (let at = 0; at + width <= table.entries.length; at += width) {
    const hash = Number.parseInt(table.entries.slice(at, at + HASH_DIGITS), RADIX);
    rarities.set(hash, Number.parseInt(table.entries.slice(at + HASH_DIGITS, at + width), RADIX) / STEPS);
  }
  return { maximum: table.maximum, idf: (key) => rarities.get(fnv1a(key)) ?? table.maximum };
}

/**
 * Writes a table of rarities.
 * @param counts key → number of documents that hold it; keys in fewer than `minimum` documents are left out
 * @param total number of documents
 */
export function encodeRarity(
  counts: ReadonlyMap<string, number>,
  total: number,
  minimum: number,
): RarityTable {
  const entries = [...counts]
    .filter(([, count]) => count >= minimum)
    .map(([key, count]) => {
      const step = Math.round(STEPS * Math.log(total / count));
      return (
        fnv1a(key).toString(RADIX).padStart(HASH_DIGITS, '0') +
        step.toString(RADIX).padStart(STEP_DIGITS, '0')
      );
    });
  return { maximum: Math.log(total / (minimum / 2)), entries: entries.sort().join('') };
}
