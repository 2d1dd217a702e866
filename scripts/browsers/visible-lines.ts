/**
 * What a person sees in an element, one line a block, in order; texts for screen readers alone are left out. Runs
 * within the page: it refers to nothing outside itself.
 */
export function visibleLines(root: ParentNode & Node): string[] {
  const lines: string[] = [];
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.tagName === 'STYLE' || !parent.checkVisibility()) continue;
    if (getComputedStyle(parent).position === 'absolute') continue;
    let around: Element = parent;
    while (getComputedStyle(around).display.startsWith('inline') && around.parentElement !== null) {
      around = around.parentElement;
    }
    const last = lines.length - 1;
    if (around === block && last >= 0) lines[last] += node.nodeValue ?? '';
    else lines.push(node.nodeValue ?? '');
    block = around;
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
