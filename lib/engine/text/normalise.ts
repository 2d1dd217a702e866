/** A text made comparable, with the way back to where each piece came from. */
export interface NormalisedText {
  readonly text: string;
  /**
   * The offset in the original text of the unit at `offset` in `text`. Monotonic; `origin(0)` may be above 0
   * where the text starts with dropped characters, `origin(text.length)` is the original length.
   * A half-open span maps to the half-open span of its two ends. Values outside 0..text.length are clamped.
   */
  origin(offset: number): number;
}

/** Soft hyphen, zero-width characters, direction marks, word joiner, byte-order mark, variation selectors. */
const DROPPED = /[\ufe00-\ufe0f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** Whatever stands for something plainer: looked up unit by unit. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u00b4\u0060\uff07'].map((c) => [c, "'"] as const),
  ...[...'\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02'].map((c) => [c, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2212'].map((c) => [c, '-'] as const),
  ...[
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ].map((c) => [c, ' '] as const),
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);

/** Texts without any of these come back as they are. */
const NEEDS_WORK = /[^\n\x20-\x5f\x61-\x7e]/u;

/** A character and the marks or Hangul vowels that may compose with it. */
const COMPOSING = /[\s\S][\p{M}\u1161-\u11ff]+/gu;

/**
 * The text in NFC with straight apostrophes and quotation marks (« » too), plain hyphens and spaces, without
 * soft hyphens and zero-width characters, typographic ligatures (ﬁ) spelt out; œ and æ stay. Control characters
 * other than the line feed become spaces; lone surrogates stay. Letters keep their case. Idempotent; linear.
 * For comparing only: what is shown and stored are spans of the original, by way of `origin`.
 */
export function normaliseText(original: string): NormalisedText {
  if (!NEEDS_WORK.test(original)) {
    return { text: original, origin: (offset) => Math.min(Math.max(offset, 0), original.length) };
  }
  const plain = replaceUnits(original);
  const { text, origins } = composeMarks(plain.text, plain.origins);
  origins.push(original.length);
  return {
    text,
    origin: (offset) => origins[Math.min(Math.max(Math.trunc(offset), 0), text.length)] ?? original.length,
  };
}

/** The text of `normaliseText` without the way back, in a fraction of the time. Linear. */
export function plainText(original: string): string {
  if (!NEEDS_WORK.test(original)) return original;
  const plain = original.replace(NOT_PLAIN, plainUnit);
  return plain.normalize('NFC') === plain ? plain : normaliseText(original).text;
}

/** All that is replaced, and what stands beyond the Latin script. */
const NOT_PLAIN = /[^\n\x20-\x5f\x61-\x7e\u00a1-\u00aa\u00ac\u00ae-\u00b3\u00b5-\u00ba\u00bc-\u024f]/g;

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return unit === '\n' ? unit : ' ';
  if (code <= 0x9f && code !== 0x60) return unit;
  return DROPPED.test(unit) ? '' : (PLAIN.get(unit) ?? unit);
}

function replaceUnits(original: string): { text: string; origins: number[] } {
  const pieces: string[] = [];
  const origins: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const piece = plainUnit(original.charAt(i));
    pieces.push(piece);
    for (let k = 0; k < piece.length; k++) origins.push(i);
  }
  return { text: pieces.join(''), origins };
}

/** NFC cluster by cluster, so that every unit keeps the offset of the cluster it came from. */
function composeMarks(text: string, origins: readonly number[]): { text: string; origins: number[] } {
  if (text.normalize('NFC') === text) return { text, origins: [...origins] };
  const pieces: string[] = [];
  const mapped: number[] = [];
  let done = 0;
  const copy = (until: number): void => {
    for (; done < until; done++) {
      const piece = composeUnit(text, done);
      pieces.push(piece);
      for (let k = 0; k < piece.length; k++) mapped.push(origins[done] ?? 0);
    }
  };
  for (const match of text.matchAll(COMPOSING)) {
    copy(match.index);
    const composed = match[0].normalize('NFC');
    pieces.push(composed);
    for (let k = 0; k < composed.length; k++)
      mapped.push(origins[Math.min(done + k, match.index + match[0].length - 1)] ?? 0);
    done = match.index + match[0].length;
  }
  copy(text.length);
  return { text: pieces.join(''), origins: mapped };
}

/** A single unit can change in NFC too (the ångström sign); halves of a pair are left alone. */
function composeUnit(text: string, index: number): string {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdfff ? text.charAt(index) : text.charAt(index).normalize('NFC');
}
