/**
 * A line ready to be compared with folded word lists: lower case, no accents, straight apostrophes, single
 * spaces, punctuation and brackets at both ends cut. Linear.
 */
export function foldLine(text: string): string {
  const folded = foldText(text);
  let start = 0;
  let end = folded.length;
  while (start < end && EDGES.has(folded.charAt(start))) start += 1;
  while (end > start && EDGES.has(folded.charAt(end - 1))) end -= 1;
  return folded.slice(start, end);
}

/** The same without cutting the ends. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** The words of a folded text: letters and digits, elided articles apart. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const EDGES = new Set([...' .,:;!?…«»"“”„()[]{}|>‹›*•·–—-']);
