/** The slots that the keys of a claim's words have, unless a pack says otherwise: equal keys share one, others come in order. */
export interface KeySlots {
  next(keys: readonly string[]): number;
}

/** The slots of one claim. */
export function createSlots(): KeySlots {
  // By the first key.
  const known = new Map<string, { readonly keys: readonly string[]; readonly slot: number }[]>();
  let count = 0;
  return {
    next(keys) {
      const first = keys[0] ?? '';
      const alike = known.get(first);
      const same = alike?.find((each) => isEqualList(each.keys, keys));
      if (same) return same.slot;
      const entry = { keys, slot: count++ };
      if (alike) alike.push(entry);
      else known.set(first, [entry]);
      return entry.slot;
    },
  };
}

/** True for lists of the same strings in the same order. */
export function isEqualList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((each, n) => each === b[n]));
}
