import type { Piece } from './text-map.ts';

/** Collects a text map's lines and pieces while the page is walked. */
export interface TextLines {
  /** The first `most` units of a text node, which stands within a link or not; white space collapses as on the screen. */
  readonly add: (node: Text, linked: boolean, most: number) => void;
  /** Ends the line, without a whole sentence of link at its end, which leads elsewhere. One that is nothing but links is a teaser, a tag or a menu, and is dropped unless `keepLinks`. */
  readonly breakLine: (keepLinks: boolean) => void;
  readonly finish: () => { readonly text: string; readonly pieces: readonly Piece[] };
}

/** From this share of its text on in links, a line is nothing but links. Sane range: 0.7, a list of them, to 1. */
const LINKS_ONLY = 0.8;

/** A sentence is over, or left off: what follows is another. */
const SENTENCE_END = /[.!?…»"”)\]]$/;

/** A collector with nothing in it; linear in what is added. */
export function createTextLines(): TextLines {
  const parts: string[] = [];
  const pieces: { node: Text; nodeStart: number; textStart: number; length: number }[] = [];
  let length = 0;
  let line = { start: 0, parts: 0, pieces: 0, linked: 0 };
  let space: { readonly node: Text; readonly at: number } | null = null;
  /** What there was before the link that the line ends with, where a whole sentence stands before it. */
  let beforeLink: {
    length: number;
    parts: number;
    pieces: number;
    lastLength: number;
    linked: number;
  } | null = null;

  const cutTo = (to: { length: number; parts: number; pieces: number }) => {
    parts.length = to.parts;
    pieces.length = to.pieces;
    length = to.length;
  };
  const emit = (node: Text, nodeStart: number, text: string) => {
    const last = pieces.at(-1);
    const continues =
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.textStart + last.length === length &&
      pieces.length > line.pieces;
    if (continues) last.length += text.length;
    else pieces.push({ node, nodeStart, textStart: length, length: text.length });
    parts.push(text);
    length += text.length;
  };
  const startLine = () => {
    line = { start: length, parts: parts.length, pieces: pieces.length, linked: 0 };
  };
  return {
    add(node, linked, most) {
      const before = length;
      if (linked && beforeLink === null && SENTENCE_END.test(parts.at(-1) ?? '') && length > line.start) {
        const lastLength = pieces.at(-1)?.length ?? 0;
        beforeLink = { length, parts: parts.length, pieces: pieces.length, lastLength, linked: line.linked };
      }
      for (const run of node.data.slice(0, most).matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g)) {
        if (/^[ \t\n\r\f]/.test(run[0])) {
          if (length > line.start) space ??= { node, at: run.index };
          continue;
        }
        if (space !== null) emit(space.node, space.at, ' ');
        space = null;
        emit(node, run.index, run[0]);
      }
      if (linked) line.linked += length - before;
      else if (length > before) beforeLink = null;
    },
    breakLine(keepLinks) {
      space = null;
      if (length === line.start) return;
      if (beforeLink !== null) {
        cutTo(beforeLink);
        const last = pieces.at(-1);
        if (last !== undefined) last.length = beforeLink.lastLength;
        line.linked = beforeLink.linked;
        beforeLink = null;
      }
      if (!keepLinks && line.linked >= (length - line.start) * LINKS_ONLY) {
        cutTo({ length: line.start, parts: line.parts, pieces: line.pieces });
      } else {
        parts.push('\n');
        length += 1;
      }
      startLine();
    },
    finish() {
      if (parts.at(-1) === '\n') parts.pop();
      return { text: parts.join(''), pieces };
    },
  };
}
