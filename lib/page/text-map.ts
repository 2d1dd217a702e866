import type { Span } from '@/lib/engine/text/span.ts';
import type { Sliced } from './slices.ts';

/** A stretch of the map's text that stands unchanged in one text node. */
export interface Piece {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
}

/**
 * The visible text of an article root with one block a line, and the way back into the page.
 *
 * ```
 * <p>One <a>two</a><br>three</p><p>four</p>     →  "One two\nthree\nfour"
 *    └─┬─┘  └┬┘    └─┬─┘      └┬─┘                  each piece: node, start in node, start in text, length
 * ```
 *
 * White space collapses as it does on the screen; no-break spaces and soft hyphens stay, so that every
 * character of the text is one of the page's. Made by `buildTextMap`.
 */
export interface TextMap {
  readonly root: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The range of a span, from its first to its last character in the page; null where the span holds none. */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const first = pieceAt(map.pieces, span.start, 'after');
  const last = pieceAt(map.pieces, span.end - 1, 'before');
  if (first === null || last === null || last.textStart + last.length <= span.start) return null;
  const start = first.nodeStart + Math.max(0, span.start - first.textStart);
  const end = last.nodeStart + Math.min(last.length, span.end - last.textStart);
  // The page may have changed since the map was made.
  if (!first.node.isConnected || !last.node.isConnected) return null;
  if (start > first.node.length || end > last.node.length) return null;
  const range = map.root.ownerDocument.createRange();
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  return range;
}

/** The offset in the map's text of a position in the page; null where that text node is not part of the article. */
export function offsetOf(map: TextMap, node: Node, offset: number): number | null {
  let best: number | null = null;
  for (const piece of map.pieces) {
    if (piece.node !== node) continue;
    // Inside a collapsed run of white space: the end of the text before it.
    if (offset >= piece.nodeStart) best = piece.textStart + Math.min(piece.length, offset - piece.nodeStart);
    else best ??= piece.textStart;
  }
  return best;
}

/**
 * Where the text of each element starts in the map's text; null where none of its text is in the map. The elements
 * in the page's order; linear in pieces and elements together.
 */
export function* startsOf(map: TextMap, elements: readonly Element[]): Sliced<readonly (number | null)[]> {
  const starts: (number | null)[] = [];
  let at = 0;
  for (const element of elements) {
    let start: number | null = null;
    for (let n = at; n < map.pieces.length; n += 1) {
      const piece = map.pieces[n];
      if (piece === undefined) break;
      if (element.contains(piece.node)) {
        start = piece.textStart;
        break;
      }
      at = n;
      if (n % PIECES_PER_STEP === 0) yield;
      // Past the element: none of its text was read.
      if (element.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    }
    starts.push(start);
    yield;
  }
  return starts;
}

/** Pieces of text between two yields. */
const PIECES_PER_STEP = 50;

/** The piece that holds the offset, or its neighbour on the given side; by binary search. */
function pieceAt(pieces: readonly Piece[], offset: number, side: 'before' | 'after'): Piece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.textStart ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (piece !== undefined && (side === 'before' || offset < piece.textStart + piece.length)) return piece;
  return side === 'after' ? (pieces[low] ?? null) : null;
}
