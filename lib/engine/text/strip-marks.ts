/**
 * The text without accents and cedillas: canonically decomposed, then all combining marks dropped. Case,
 * ligatures and punctuation stay. Linear; texts in the Latin script never pay for Unicode's tables.
 */
export function stripMarks(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return BEYOND_TABLE.test(text) ? decompose(text) : fromTable(text);
}

/** Nothing below U+00C0 and no common punctuation mark decomposes. */
const NEEDS_WORK = /[^\0-\u00bf\u2010-\u2027\u20ac]/;
/** Letters beyond Latin Extended-B, and combining marks written by themselves. */
const BEYOND_TABLE = /[^\0-\u024f\u2010-\u2027\u20ac]/;
/** The first letter that the table may change. */
const FIRST_ACCENTED = 0xc0;

function decompose(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What each character up to U+024F becomes, by its code. */
const TABLE: readonly string[] = Array.from({ length: 0x250 }, (_, code) =>
  decompose(String.fromCharCode(code)),
);

function fromTable(text: string): string {
  let stripped = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_ACCENTED || code >= TABLE.length) continue;
    stripped += text.slice(from, at) + (TABLE[code] ?? '');
    from = at + 1;
  }
  return stripped + text.slice(from);
}
