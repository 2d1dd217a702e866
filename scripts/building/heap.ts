/** Things of which the first one is at hand. */
export interface Heap<T> {
  push(item: T): void;
  /** Takes the first one out; null where nothing is left. */
  pop(): T | null;
}

/** A binary heap without items; each step costs the logarithm of their number (Williams, 1964). */
export function createHeap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  return {
    push(item) {
      let at = items.push(item) - 1;
      while (at > 0) {
        const up = (at - 1) >> 1;
        const parent = items[up];
        if (parent === undefined || !isBefore(item, parent)) break;
        items[at] = parent;
        at = up;
      }
      items[at] = item;
    },
    pop() {
      const top = items[0];
      const last = items.pop();
      if (top === undefined || last === undefined || items.length === 0) return top ?? null;
      let at = 0;
      for (;;) {
        const left = items[2 * at + 1];
        const right = items[2 * at + 2];
        const isRight = left !== undefined && right !== undefined && isBefore(right, left);
        const child = isRight ? right : left;
        if (child === undefined || !isBefore(child, last)) break;
        items[at] = child;
        at = 2 * at + (isRight ? 2 : 1);
      }
      items[at] = last;
      return top;
    },
  };
}
