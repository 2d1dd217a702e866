/**
 * For each element the widest one around it, below `top`, that holds none of the others. The elements in the page's
 * order, so that only neighbours have to be looked at; cost linear in their number times the page's depth.
 */
export function widestAround(elements: readonly Element[], top: Element): readonly Element[] {
  return elements.map((element, n) => {
    const neighbours = [elements[n - 1], elements[n + 1]];
    let widest = element;
    for (let wider = element.parentElement; wider !== null && wider !== top; wider = wider.parentElement) {
      const around = wider;
      if (neighbours.some((other) => other !== undefined && around.contains(other))) break;
      widest = wider;
    }
    return widest;
  });
}
