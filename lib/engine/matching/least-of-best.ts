/**
 * The smallest of the `most` largest of some numbers; 0 where there are fewer. A heap: linear where few of them are
 * among the largest.
 */
export function leastOfBest(lists: readonly (readonly number[])[], most: number): number {
  // The smallest of the largest so far is on top.
  const heap: number[] = [];
  for (const list of lists)
    for (const value of list) {
      if (heap.length < most) siftUp(heap, value);
      else if (value > (heap[0] ?? 0)) replaceTop(heap, value);
    }
  return heap.length < most ? 0 : (heap[0] ?? 0);
}

function siftUp(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if ((heap[up] ?? 0) <= value) break;
    heap[at] = heap[up] ?? 0;
    at = up;
  }
  heap[at] = value;
}

function replaceTop(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if ((heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] ?? 0)) child++;
    if ((heap[child] ?? 0) >= value) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = value;
}
