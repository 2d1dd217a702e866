/**
 * Lets arrow keys, Home and End go through the elements of a list that match the selector, in order of the document;
 * the ends stay ends. Keys that are used within a text field are left to it. Returns true where the focus moved.
 */
export function moveFocus(event: KeyboardEvent, selector: string): boolean {
  const list = event.currentTarget;
  const from = event.target;
  if (!(list instanceof Element) || !(from instanceof Element) || hasModifier(event)) return false;
  const stops = [...list.querySelectorAll<HTMLElement>(selector)];
  const next = stops[nextIndex(event.key, stops, from)];
  if (next === undefined) return false;
  event.preventDefault();
  next.focus();
  return true;
}

function nextIndex(key: string, stops: readonly Element[], from: Element): number {
  if (key === 'Home') return 0;
  if (key === 'End') return stops.length - 1;
  // From something that is no stop itself, such as a link below one, its neighbours in the document count.
  const before = stops.filter((stop) => isBefore(stop, from)).length;
  if (key === 'ArrowUp') return before - 1;
  if (key === 'ArrowDown') return before + (stops.includes(from) ? 1 : 0);
  return -1;
}

function isBefore(stop: Element, other: Element): boolean {
  return (stop.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
