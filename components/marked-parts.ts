import type { Span } from '@/lib/engine/text/span.ts';

/** A stretch of a text, marked or not. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
  /** Marked, but only lightly. */
  readonly weak?: boolean;
}

/** Characters of context kept on each side of what is marked: some six words. Sane range: 30 to 150. */
const CONTEXT = 40;
/** Characters of a text without marks. Sane range: 100 to 300. */
const WHOLE = 200;
/** A cut must save at least this much, else the text stays whole. */
const MIN_SAVED = 30;

/**
 * The whole text in parts, neighbours marked differently; joined they are the text. Spans outside the text are cut
 * to it, empty ones dropped, those that touch or overlap joined. What `weak` spans cover beside the others is marked
 * lightly.
 */
export function splitAtSpans(
  text: string,
  spans: readonly (Span | null)[],
  weak: readonly (Span | null)[] = [],
): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  const plainUntil = (end: number) => {
    if (end <= at) return;
    parts.push(...splitWeak(text, { start: at, end }, weak));
    at = end;
  };
  for (const { start, end } of mergeSpans(text, spans)) {
    plainUntil(start);
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  plainUntil(text.length);
  return parts;
}

/** A stretch without strong marks, in parts. */
function splitWeak(
  text: string,
  { start, end }: Span,
  weak: readonly (Span | null)[],
): readonly MarkedPart[] {
  const inside = weak.flatMap((span) =>
    span === null ? [] : [{ start: Math.max(start, span.start), end: Math.min(end, span.end) }],
  );
  const parts: MarkedPart[] = [];
  let at = start;
  for (const span of mergeSpans(text, inside)) {
    if (span.start > at) parts.push({ text: text.slice(at, span.start), marked: false });
    parts.push({ text: text.slice(span.start, span.end), marked: true, weak: true });
    at = span.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  return parts;
}

/**
 * The marked parts with some words around them, what is left out replaced by `…`; for a line that only
 * reminds of a sentence the reader has before them. Without spans the text from its beginning.
 */
export function excerptAtSpans(text: string, spans: readonly (Span | null)[]): readonly MarkedPart[] {
  const parts = splitAtSpans(text, spans);
  return parts.map((part, n) => {
    if (part.marked) return part;
    const first = n === 0;
    const last = n === parts.length - 1;
    if (first && last) return { ...part, text: headOf(part.text, WHOLE) };
    const head = first ? '' : headOf(part.text, CONTEXT);
    const tail = last ? '' : tailOf(part.text, CONTEXT);
    const shorter = first ? tail : last ? head : `${head.replace(/…$/, '')} … ${tail.replace(/^…/, '')}`;
    return shorter.length + (first || last ? 0 : MIN_SAVED) < part.text.length
      ? { ...part, text: shorter }
      : part;
  });
}

function headOf(text: string, length: number): string {
  if (text.length <= length + MIN_SAVED) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length).trimEnd()} …`;
}

function tailOf(text: string, length: number): string {
  if (text.length <= length + MIN_SAVED) return text;
  const start = text.indexOf(' ', text.length - length);
  return `… ${text.slice(start > 0 ? start + 1 : text.length - length)}`;
}

function mergeSpans(text: string, spans: readonly (Span | null)[]): readonly Span[] {
  const merged: Span[] = [];
  const inside = spans
    .flatMap((span) =>
      span === null ? [] : [{ start: Math.max(0, span.start), end: Math.min(text.length, span.end) }],
    )
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start);
  for (const span of inside) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
