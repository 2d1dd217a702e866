/**
 * A text as Markdown (CommonMark 0.31) that shows just these characters: on one line, with everything escaped that
 * could be markup. Texts come from pages and packs of anyone, and some viewers run what they are given.
 */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/[\\`*_[\]<>&|~#$]/g, '\\$&').replace(STARTS_BLOCK, '$1\\$2');
}

/** A link with that text, or the text alone where the address is none of the web. */
export function markdownLink(text: string, url: string | null): string {
  const label = markdownText(text);
  if (url === null || !/^https?:\/\/\S+$/i.test(url)) return label;
  return `[${label}](<${url.replace(/[\\<>]/g, (sign) => encodeURIComponent(sign))}>)`;
}

/** What makes a list, a quotation, a rule or a heading at the start of a line: `- `, `+ `, `12. `, `3) `, `===`, `---`. */
const STARTS_BLOCK = /^(\d{0,9})([-+=.)])/;
