/** A rectangle of the viewport in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card stands: its corner, and how high it may be before it scrolls inside. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Gap between sentence and card: near enough to move the pointer over, clear of the underline. */
const GAP = 8;

/** Distance kept from the viewport's edges. */
const MARGIN = 8;

/** Less room than this is too little to read in. */
const LEAST_HEIGHT = 160;

/**
 * The place of a card beside a sentence: below it, else above, else where more room is; within the viewport and
 * not over the sentence. Only where neither side has `LEAST_HEIGHT` does it stand at the viewport's bottom, over
 * a part of a sentence that fills the screen. `x` is where the pointer is.
 */
export function placeCard(sentence: Box, card: Size, viewport: Size, x: number): Place {
  const widest = viewport.width - card.width - MARGIN;
  const left = Math.max(MARGIN, Math.min(x - card.width / 4, widest));
  const below = viewport.height - MARGIN - (sentence.bottom + GAP);
  const above = sentence.top - GAP - MARGIN;
  if (Math.max(below, above) < Math.min(LEAST_HEIGHT, card.height)) {
    const height = Math.min(card.height, viewport.height / 2);
    return { left, top: viewport.height - MARGIN - height, maxHeight: height };
  }
  if (card.height <= below || below >= above) return { left, top: sentence.bottom + GAP, maxHeight: below };
  const height = Math.min(card.height, above);
  return { left, top: sentence.top - GAP - height, maxHeight: above };
}

/** The smallest box around all lines of a sentence; null where none is laid out. */
export function boxOf(range: Range): Box | null {
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  };
}
