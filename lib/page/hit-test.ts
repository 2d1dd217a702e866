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
 * rectangles make sure: a caret also snaps to the nearest text from an empty margin.
 */
export function findClaimAt(
  document: Document,
  point: Point,
  claims: readonly AnchoredClaim[],
): AnchoredClaim | null {
  const caret = caretAt(document, point);
  if (caret === null) return null;
  const hit = claims.find(
    ({ tone, range }) =>
      tone !== null && range.startContainer.isConnected && range.isPointInRange(caret.node, caret.offset),
  );
  return hit !== undefined && isWithin(hit.range, point) ? hit : null;
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
