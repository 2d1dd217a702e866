import type { Highlights, Mark } from './highlights.ts';

/** Lets several articles of one page mark it: each gets highlights of its own, and none takes away another's. */
export function shareHighlights(highlights: Highlights): () => Highlights {
  const marksOf = new Map<Highlights, readonly Mark[]>();
  let opener: Highlights | null = null;
  let pointer: Highlights | null = null;
  return () => {
    const own: Highlights = {
      show(marks, strength) {
        marksOf.set(own, marks);
        highlights.show([...marksOf.values()].flat(), strength);
      },
      open(range) {
        if (range === null && opener !== own) return;
        opener = range === null ? null : own;
        highlights.open(range);
      },
      point(range) {
        if (range === null && pointer !== own) return;
        pointer = range === null ? null : own;
        highlights.point(range);
      },
      clear() {
        own.open(null);
        own.point(null);
        if (marksOf.delete(own)) highlights.show([...marksOf.values()].flat(), 'calm');
      },
    };
    return own;
  };
}
