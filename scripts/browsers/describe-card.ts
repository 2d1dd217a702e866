import type { OpenCard } from './browser-session.ts';
import { visibleLines } from './visible-lines.ts';

/** What an open card shows, from its shadow root. Runs within the page, which `linesOf` must be brought into as well. */
function describeCard(root: ShadowRoot, linesOf: typeof visibleLines): OpenCard {
  const card = root.querySelector('[role="dialog"]') ?? root.host;
  const { x, y, width, height } = card.getBoundingClientRect();
  const controls = [...root.querySelectorAll('button, summary, a[href]')].map((control) => {
    const at = control.getBoundingClientRect();
    const text = (control.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { text, x: at.x + at.width / 2, y: at.y + at.height / 2 };
  });
  const focused = root.activeElement?.textContent ?? null;
  return { lines: linesOf(root), html: root.innerHTML, box: { x, y, width, height }, controls, focused };
}

/** JavaScript of a function that takes the card's shadow root and returns its `OpenCard` as JSON. */
export const DESCRIBE_CARD = `(root) => JSON.stringify((${describeCard})(root, ${visibleLines}))`;

/** The card in what `DESCRIBE_CARD` returned; null where that was nothing. */
export function parseCard(json: unknown): OpenCard | null {
  const card: unknown = typeof json === 'string' ? JSON.parse(json) : null;
  return isOpenCard(card) ? card : null;
}

function isOpenCard(value: unknown): value is OpenCard {
  return typeof value === 'object' && value !== null && 'lines' in value && 'html' in value && 'box' in value;
}
