import type { Sliced } from './slices.ts';

/**
 * For each element the widest one around it, below `top`, that holds none of the others. The elements in the page's
 * order, so that only neighbours have to be looked at; cost linear in their number times the page's depth.
 */
export function* widestAround(elements: readonly Element[], top: Element): Sliced<readonly Element[]> {
  const widest: Element[] = [];
  for (const [n, element] of elements.entries()) {
    const others = new Set<Element>();
    for (const neighbour of [elements[n - 1], elements[n + 1]]) addWithAround(neighbour ?? null, top, others);
    let best = element;
    for (
      let wider = element.parentElement;
      wider !== null && wider !== top && !others.has(wider);
      wider = wider.parentElement
    ) {
      best = wider;
    }
    widest.push(best);
    yield;
  }
  return widest;
}

function addWithAround(element: Element | null, top: Element, found: Set<Element>): void {
  for (let around = element; around !== null && around !== top; around = around.parentElement) {
    found.add(around);
  }
}
