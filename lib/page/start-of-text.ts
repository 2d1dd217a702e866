/** Text nodes looked at: a headline or a byline has a handful. */
const MOST_NODES = 200;

/** The first `most` UTF-16 units of an element's text, on one line; a page may put megabytes into a headline. */
export function startOfText(element: Element, most: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < MOST_NODES && text.length < most; seen += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    text += (node.nodeValue ?? '').slice(0, most - text.length);
  }
  return oneLine(text);
}

/** A text with single spaces for its white space, and none around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
