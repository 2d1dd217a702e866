import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Card } from './card.ts';
import { findClaimAt, isWithin, type Point } from './hit-test.ts';
import type { AnchoredClaim } from './marked-claims.ts';

/** The pointer rests this long on a sentence before its card opens: shorter opens cards in passing. */
const OPEN_DELAY_MS = 250;

/** The pointer may be away from sentence and card this long: the way between them crosses empty space. */
const CLOSE_DELAY_MS = 350;

/** What hovering needs to know and do. */
export interface HoverTarget {
  readonly card: Card;
  readonly claims: () => readonly AnchoredClaim[];
  readonly open: (claim: AnchoredClaim, x: number) => void;
}

/**
 * Opens a claim's card when the pointer rests on its sentence (or taps it) and closes it when the pointer has
 * left both. Costs one timer per pointer move, and one hit test when the pointer rests.
 */
export function watchPointer(ctx: ContentScriptContext, document: Document, target: HoverTarget): void {
  let opening: number | undefined;
  let closing: number | undefined;
  let selecting = false;

  const openAt = (point: Point) => {
    const claim = findClaimAt(document, point, target.claims());
    if (claim !== null && claim.claim.id !== target.card.current()) target.open(claim, point.x);
  };
  const keepOpen = () => {
    clearTimeout(closing);
    closing = undefined;
  };

  const onMove = (event: PointerEvent) => {
    clearTimeout(opening);
    if (target.claims().length === 0 || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    if (target.card.owns(event.target)) return keepOpen();
    const current = target.card.current();
    if (current !== null) {
      const open = target.claims().find(({ claim }) => claim.id === current);
      if (open !== undefined && isWithin(open.range, point)) return keepOpen();
      closing ??= window.setTimeout(() => {
        closing = undefined;
        target.card.close();
      }, CLOSE_DELAY_MS);
    }
    if (!selecting) opening = window.setTimeout(() => ctx.isValid && openAt(point), OPEN_DELAY_MS);
  };

  const options = { passive: true, capture: true };
  ctx.addEventListener(document, 'pointermove', onMove, options);
  ctx.addEventListener(
    document,
    'pointerdown',
    (event) => {
      selecting = event.pointerType !== 'touch' && !target.card.owns(event.target);
      clearTimeout(opening);
      if (!target.card.owns(event.target)) target.card.close();
    },
    options,
  );
  ctx.addEventListener(
    document,
    'pointerup',
    (event) => {
      selecting = false;
      if (event.pointerType === 'touch' && !target.card.owns(event.target))
        openAt({ x: event.clientX, y: event.clientY });
    },
    options,
  );
  ctx.addEventListener(document, 'pointerleave', () => clearTimeout(opening), options);
}
