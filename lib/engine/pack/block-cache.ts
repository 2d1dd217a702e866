/** Blocks by their place, the least used of which go when they are too many. */
export interface BlockCache<T> {
  get(place: number): T | undefined;
  set(place: number, block: T, bytes: number): void;
}

/** A cache of at most `maxBytes` (as given with each block; a block larger than that is not kept). */
export function createBlockCache<T>(maxBytes: number): BlockCache<T> {
  // A map keeps the order of insertion: the first is the one that was not used for longest.
  const blocks = new Map<number, { readonly block: T; readonly bytes: number }>();
  let total = 0;
  return {
    get(place) {
      const entry = blocks.get(place);
      if (entry === undefined) return undefined;
      blocks.delete(place);
      blocks.set(place, entry);
      return entry.block;
    },
    set(place, block, bytes) {
      const old = blocks.get(place);
      if (old !== undefined) total -= old.bytes;
      blocks.delete(place);
      if (bytes > maxBytes) return;
      blocks.set(place, { block, bytes });
      total += bytes;
      for (const [oldest, entry] of blocks) {
        if (total <= maxBytes) break;
        blocks.delete(oldest);
        total -= entry.bytes;
      }
    },
  };
}
