import type { Span } from '@/lib/engine/text/span.ts';
import { isFurniture, isNamedFurniture } from './page-furniture.ts';

/** A stretch of the map's text that stands unchanged in one text node. */
interface Piece {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  length: number;
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
 * character of the text is one of the page's.
 */
export interface TextMap {
  readonly root: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Parts by which an element with a suspicious name may still hold article text. */
const MAX_NAMED_FURNITURE_SHARE = 0.4;

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL ' +
    'P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** The map of an article root; linear in its nodes, and asks for the style of each element once. */
export function buildTextMap(root: Element): TextMap {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const mostText = (root.textContent ?? '').length * MAX_NAMED_FURNITURE_SHARE;
  let length = 0;
  let lineStart = 0;
  let space: { readonly node: Text; readonly at: number } | null = null;

  const emit = (node: Text, nodeStart: number, text: string) => {
    const last = pieces.at(-1);
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.textStart + last.length === length
    ) {
      last.length += text.length;
    } else pieces.push({ node, nodeStart, textStart: length, length: text.length });
    parts.push(text);
    length += text.length;
  };
  const breakLine = () => {
    space = null;
    if (length === lineStart) return;
    parts.push('\n');
    length += 1;
    lineStart = length;
  };
  const addText = (node: Text) => {
    for (const run of node.data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (/^[ \t\n\r\f]/.test(run[0])) {
        if (length > lineStart) space ??= { node, at: run.index };
        continue;
      }
      if (space !== null) emit(space.node, space.at, ' ');
      space = null;
      emit(node, run.index, run[0]);
    }
  };
  const walk = (element: Element) => {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) addText(asText(child));
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const inner = asElement(child);
      const kind = layoutOf(inner, mostText);
      if (kind === 'skipped') continue;
      if (kind !== 'inline') breakLine();
      if (kind !== 'break') walk(inner);
      if (kind === 'block') breakLine();
    }
  };
  walk(root);
  if (length > 0 && length === lineStart) parts.pop();
  return { root, text: parts.join(''), pieces };
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

function layoutOf(element: Element, mostText: number): 'skipped' | 'inline' | 'block' | 'break' {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') return 'break';
  if (isFurniture(element)) return 'skipped';
  if (isNamedFurniture(element) && (element.textContent ?? '').length < mostText) return 'skipped';
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display === 'none' || style?.visibility === 'hidden') return 'skipped';
  if (BLOCK_TAGS.has(tag)) return 'block';
  const display = style?.display ?? 'inline';
  return display === '' || display === 'contents' || display.startsWith('inline') ? 'inline' : 'block';
}

// Narrowing by nodeType instead of instanceof: nodes of a page in Firefox come from another realm.
function asText(node: ChildNode): Text;
function asText(node: unknown): unknown {
  return node;
}
function asElement(node: ChildNode): Element;
function asElement(node: unknown): unknown {
  return node;
}
