/**
 * UTF-8 for any string of UTF-16 units: a lone surrogate becomes the three bytes its number would have, so that
 * every text comes back as it was. Source: Simon Sapin, the WTF-8 encoding.
 */
export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    if (code > 0xffff) at++;
    const extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[length++] = ((0xff00 >> (extra + 1)) & 0xff) | (code >> (6 * extra));
    for (let k = extra - 1; k >= 0; k--) bytes[length++] = 0x80 | ((code >> (6 * k)) & 0x3f);
  }
  return bytes.subarray(0, length);
}

/** The text that `encodeText` wrote; null where the bytes are no such text. Linear. */
export function decodeText(bytes: Uint8Array): string | null {
  const units: number[] = [];
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at++] ?? 0;
    const extra =
      lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
    if (extra < 0 || at + extra > bytes.length) return null;
    let code = extra === 0 ? lead : lead & (0x3f >> extra);
    for (let k = 0; k < extra; k++) {
      const next = bytes[at++] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      code = (code << 6) | (next & 0x3f);
    }
    if (code < (LEAST[extra] ?? 0) || code > 0x10ffff) return null;
    if (code > 0xffff) units.push(0xd7c0 + (code >> 10), 0xdc00 | (code & 0x3ff));
    else units.push(code);
    if (units.length >= CHUNK) text += String.fromCharCode(...units.splice(0));
  }
  return text + String.fromCharCode(...units);
}

/** Smallest code point of each number of following bytes; anything smaller has a shorter form. */
const LEAST = [0, 0x80, 0x800, 0x10000];
/** Units turned into text at once; engines bound the number of arguments of a call. */
const CHUNK = 2_048;
