import type { AnchoredClaim } from './marked-claims.ts';

/** A point of the viewport in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Slack around a line of text: underlines stand below the letters. */
const SLACK_PX = 3;

/**
 * The marked claim whose text is under the point, or null. The caret position finds the text node, the
 * rectangles make sure: a caret also snaps to the nearest text from an empty margin. `claims` stand in order of the
 * text; costs the logarithm of their number.
 */
export function findClaimAt(
  document: Document,
  point: Point,
  claims: readonly AnchoredClaim[],
): AnchoredClaim | null {
  const caret = caretAt(document, point);
  const hit = caret === null ? null : findClaimOf(caret, claims);
  return hit !== null && hit.tone !== null && isWithin(hit.range, point) ? hit : null;
}

/** True where the point is on one of the range's lines. */
export function isWithin(range: Range, point: Point): boolean {
  return [...range.getClientRects()].some(
    (rect) =>
      point.x >= rect.left - SLACK_PX &&
      point.x <= rect.right + SLACK_PX &&
      point.y >= rect.top - SLACK_PX &&
      point.y <= rect.bottom + SLACK_PX,
  );
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** `caretPositionFromPoint` (CSSOM View) came to Chrome with 128; before, there was WebKit's own. */
function caretAt(document: Document, { x, y }: Point): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The claim whose range holds the caret, by binary search; null where none does. */
function findClaimOf({ node, offset }: Caret, claims: readonly AnchoredClaim[]): AnchoredClaim | null {
  let low = 0;
  let high = claims.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const claim = claims[middle];
    // A caret in a frame or a shadow tree has no place among the ranges, nor has a range that left the page.
    if (claim === undefined || claim.range.startContainer.getRootNode() !== node.getRootNode()) return null;
    const side = claim.range.comparePoint(node, offset);
    if (side === 0) return claim;
    if (side < 0) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}
