const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL ' +
    'P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Tags that pages leave inline; asking for their style would be most of the cost of reading a page. */
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'ABBR B BDI BDO CITE CODE DEL DFN EM I INS KBD MARK Q S SMALL STRONG SUB SUP TIME U WBR'.split(' '),
);

/** True where the element stands on lines of its own: by its tag, else by its style. */
export function isBlock(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (BLOCK_TAGS.has(tag)) return true;
  if (INLINE_TAGS.has(tag)) return false;
  const display = displayOf(element);
  return display !== '' && display !== 'contents' && display !== 'none' && !display.startsWith('inline');
}

/** Elements without a box of their own that are looked through, one around the other: pages nest one or two. */
const MOST_BOXLESS = 10;

/** True where text that stands directly in the element can be seen; one question for it and all around it. */
export function isVisible(element: Element): boolean {
  let shown: Element | null = element;
  for (let boxless = 0; shown !== null && boxless <= MOST_BOXLESS; boxless += 1) {
    if (shown.checkVisibility({ visibilityProperty: true })) return true;
    // An element without a box of its own shows its text in its parent's.
    if (displayOf(shown) !== 'contents') return false;
    shown = shown.parentElement;
  }
  return false;
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
}
