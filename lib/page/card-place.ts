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

/** Where a card stands: its corner, and how high it may become before it scrolls inside. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** The edge that stays where it is when the card grows: the one at the sentence. */
  readonly holds: 'top' | 'bottom';
}

/** Gap between sentence and card: near enough to move the pointer over, clear of the underline. */
const GAP = 8;

/** Distance kept from the viewport's edges. */
const MARGIN = 8;

/** Less room than this is too little to read in. */
const LEAST_HEIGHT = 160;

/**
 * The place of a card beside a sentence, given by its lines: below it, else above, else to its right or left; else
 * below or above the line nearest to the pointer, for a sentence that goes on in another column. Always within the
 * viewport and over no line of it. Only where a sentence fills the view does the card stand over its end. `pointer`
 * is where the reader looks.
 */
export function placeCard(
  lines: readonly Box[],
  card: Size,
  viewport: Size,
  pointer: { readonly x: number; readonly y: number },
): Place {
  const whole = around(lines);
  const nearest = [...lines].sort((a, b) => distance(a, pointer.y) - distance(b, pointer.y))[0] ?? whole;
  const places = [whole, nearest].flatMap((box) => [
    ...aboveAndBelow(box, card, viewport, pointer.x),
    ...beside(box, card, viewport, pointer.y),
  ]);
  return (
    places.find((place) => isReadable(place, card) && isClear(place, card, lines)) ?? atBottom(card, viewport)
  );
}

/** The smallest box around all boxes; at the viewport's corner where there are none. */
export function around(boxes: readonly Box[]): Box {
  const of = (pick: (...values: number[]) => number, side: keyof Box) =>
    boxes.length === 0 ? 0 : pick(...boxes.map((box) => box[side]));
  return {
    left: of(Math.min, 'left'),
    top: of(Math.min, 'top'),
    right: of(Math.max, 'right'),
    bottom: of(Math.max, 'bottom'),
  };
}

/** The lines of a range as they are laid out now; empty where none is. */
export function linesOf(range: Range): readonly Box[] {
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

function aboveAndBelow(box: Box, card: Size, viewport: Size, x: number): readonly Place[] {
  const left = within(x - card.width / 4, viewport.width - card.width);
  const below = viewport.height - MARGIN - (box.bottom + GAP);
  const above = box.top - GAP - MARGIN;
  const belowIt: Place = { left, top: box.bottom + GAP, maxHeight: below, holds: 'top' };
  const aboveTop = box.top - GAP - Math.min(card.height, above);
  const aboveIt: Place = { left, top: aboveTop, maxHeight: above, holds: 'bottom' };
  return card.height <= below || below >= above ? [belowIt, aboveIt] : [aboveIt, belowIt];
}

function beside(box: Box, card: Size, viewport: Size, y: number): readonly Place[] {
  const top = within(y - card.height / 4, viewport.height - card.height);
  const maxHeight = viewport.height - MARGIN - top;
  const lefts = [box.right + GAP, box.left - GAP - card.width];
  return lefts
    .filter((left) => left >= MARGIN && left + card.width <= viewport.width - MARGIN)
    .map((left) => ({ left, top, maxHeight, holds: 'top' }));
}

function atBottom(card: Size, viewport: Size): Place {
  const height = Math.min(card.height, viewport.height / 2);
  const left = within((viewport.width - card.width) / 2, viewport.width - card.width);
  return { left, top: viewport.height - MARGIN - height, maxHeight: height, holds: 'bottom' };
}

/** The value kept between the margin and `most` less the margin. */
function within(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most - MARGIN));
}

function isReadable({ top, maxHeight }: Place, card: Size): boolean {
  return top >= MARGIN && maxHeight >= Math.min(LEAST_HEIGHT, card.height);
}

function isClear({ left, top, maxHeight }: Place, card: Size, lines: readonly Box[]): boolean {
  const right = left + card.width;
  const bottom = top + Math.min(card.height, maxHeight);
  return lines.every(
    (line) => line.right <= left || line.left >= right || line.bottom <= top || line.top >= bottom,
  );
}

function distance({ top, bottom }: Box, y: number): number {
  return Math.max(0, top - y, y - bottom);
}
