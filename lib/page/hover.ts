import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Card } from './card.ts';
import { isOnTheWay } from './corridor.ts';
import { findClaimAt, isWithin, type Point } from './hit-test.ts';
import type { AnchoredClaim } from './marked-claims.ts';

/** The pointer rests this long on a sentence before its card opens: shorter opens cards in passing. */
const OPEN_DELAY_MS = 250;

/** A pointer that left sentence and card may be away this long: hands overshoot. */
const CLOSE_DELAY_MS = 350;

/** On the way to the card it may rest this long. Sane range: 400 to 1,500. */
const WAY_DELAY_MS = 800;

/** What pointers need to know and do. */
export interface PointerTarget {
  readonly card: Card;
  /** In order of the text. */
  readonly claims: () => readonly AnchoredClaim[];
  readonly open: (claim: AnchoredClaim, pointer: Point) => void;
}

/**
 * Opens a claim's card when a mouse or pen rests on its sentence, and closes it when the pointer has left both and
 * is not on the way from one to the other. Costs one timer a pointer move while no card is open, and one hit test
 * when the pointer rests.
 */
export function watchPointer(ctx: ContentScriptContext, document: Document, target: PointerTarget): void {
  const { card } = target;
  let opening: number | undefined;
  let closing: number | undefined;
  let pressed = false;
  /** Where the pointer was last on the sentence whose card is open. */
  let left: Point | null = null;

  const openAt = (point: Point) => {
    // Who went into the card by keyboard reads on, whatever the mouse does.
    if (card.hasFocus()) return;
    const claim = findClaimAt(document, point, target.claims());
    if (claim === null || claim.claim.id === card.current()) return;
    keepOpen();
    target.open(claim, point);
    left = point;
  };
  const keepOpen = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const closeIn = (delay: number) => {
    closing = window.setTimeout(() => {
      closing = undefined;
      if (!card.hasFocus()) card.close();
    }, delay);
  };
  const watchOpen = (point: Point, current: string) => {
    const range = target.claims().find(({ claim }) => claim.id === current)?.range;
    const box = card.box();
    if (range !== undefined && isWithin(range, point)) {
      left = point;
      keepOpen();
    } else if (left !== null && box !== null && isOnTheWay(left, point, box)) {
      keepOpen();
      closeIn(WAY_DELAY_MS);
    } else if (closing === undefined) closeIn(CLOSE_DELAY_MS);
  };

  const onMove = (event: PointerEvent) => {
    // Only a person opens cards: a page could open and measure them one by one.
    if (!event.isTrusted) return;
    clearTimeout(opening);
    if (event.pointerType === 'touch' || target.claims().length === 0) return;
    if (card.owns(event.target)) {
      left = null;
      return keepOpen();
    }
    const point = { x: event.clientX, y: event.clientY };
    const current = card.current();
    if (current !== null) watchOpen(point, current);
    if (!pressed) opening = window.setTimeout(() => ctx.isValid && openAt(point), OPEN_DELAY_MS);
  };
  const onDown = (event: PointerEvent) => {
    clearTimeout(opening);
    if (event.pointerType === 'touch' || card.owns(event.target)) return;
    // Selecting text takes the pointer over sentences too.
    pressed = true;
    card.close();
  };
  const onUp = () => {
    pressed = false;
  };
  const onOut = (event: PointerEvent) => {
    // The pointer leaves the window.
    if (event.relatedTarget === null) clearTimeout(opening);
  };

  const options = { passive: true, capture: true };
  ctx.addEventListener(document, 'pointermove', onMove, options);
  ctx.addEventListener(document, 'pointerdown', onDown, options);
  ctx.addEventListener(document, 'pointerup', onUp, options);
  ctx.addEventListener(document, 'pointerout', onOut, options);
}
