/** What can have the focus in a card. */
const FOCUSABLE = 'a[href], button:not([disabled]), summary, [tabindex="0"]';

/**
 * Leaves the card where Tab goes past its end, or Shift+Tab before its beginning: the card hangs at the end of the
 * page, so that the browser would go on from there instead of from where the reader was.
 */
export function leaveOnTab(
  event: KeyboardEvent,
  root: ShadowRoot,
  card: HTMLElement,
  leave: () => void,
): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...card.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.checkVisibility());
  const active = root.activeElement;
  const at = active instanceof HTMLElement ? stops.indexOf(active) : -1;
  const isLast = event.shiftKey ? at <= 0 : at === stops.length - 1;
  if (!isLast) return;
  event.preventDefault();
  leave();
}
