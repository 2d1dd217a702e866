import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { findClaimAt, type Point } from './hit-test.ts';
import type { PointerTarget } from './hover.ts';

/** A finger that moves further or stays longer scrolls or selects. Sane ranges: 5 to 20 px, 300 to 700 ms. */
const TAP_PX = 10;
const TAP_MS = 500;

/** What answers a tap itself; Recoupe then stays out of the way. */
const ANSWERING =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable]';

/** Opens a claim's card by a tap on its sentence, and closes it by a tap outside; a tap on a link follows the link. */
export function watchTaps(ctx: ContentScriptContext, document: Document, target: PointerTarget): void {
  const { card } = target;
  let down: (Point & { readonly at: number }) | null = null;

  const onDown = (event: PointerEvent) => {
    const alone = event.isTrusted && event.pointerType === 'touch' && event.isPrimary;
    down = alone ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : null;
  };
  const onUp = (event: PointerEvent) => {
    const start = down;
    down = null;
    if (start === null || card.owns(event.target)) return;
    const point = { x: event.clientX, y: event.clientY };
    const isTap =
      event.timeStamp - start.at < TAP_MS && Math.hypot(point.x - start.x, point.y - start.y) < TAP_PX;
    if (!isTap) return;
    const answered = event.target instanceof Element && event.target.closest(ANSWERING) !== null;
    const claim = answered ? null : findClaimAt(document, point, target.claims());
    if (claim !== null && claim.claim.id === card.current()) return;
    card.close();
    if (claim !== null) target.open(claim, point);
  };

  const options = { passive: true, capture: true };
  ctx.addEventListener(document, 'pointerdown', onDown, options);
  ctx.addEventListener(document, 'pointerup', onUp, options);
}
