import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type Card, createCard, type RenderCard } from './card.ts';
import { boxOf } from './card-place.ts';
import type { Highlights } from './highlights.ts';
import { watchPointer } from './hover.ts';
import type { AnchoredClaim } from './marked-claims.ts';
import type { Reading } from './reading.ts';

/** How far a sentence may move from under its open card before the card closes. */
const SCROLLED_AWAY_PX = 32;

/** What a reader can do with the marked claims of a page: open cards by pointer, keyboard and popup. */
export interface Reader {
  /** Scrolls to a claim and opens its card; false where it is not in the page. */
  readonly show: (claimId: string) => boolean;
  /** Opens the card of the next or previous marked claim, the first one in view where none is open. */
  readonly step: (direction: 'next' | 'previous') => boolean;
  readonly close: () => void;
}

/** Wires pointer, keys and scrolling of a page to its card, for whatever reading is current. */
export function createReader(
  ctx: ContentScriptContext,
  document: Document,
  highlights: Highlights,
  render: RenderCard,
  styles: string,
  reading: () => Reading | null,
): Reader {
  let opened: { claim: AnchoredClaim; top: number } | null = null;
  let last: string | null = null;
  const card: Card = createCard(document, render, styles, () => {
    opened = null;
    highlights.open(null);
  });
  const claims = () => reading()?.claims() ?? [];

  const open = (claim: AnchoredClaim, x: number | null, focus: boolean) => {
    const report = reading()?.report;
    if (report === undefined) return;
    card.open(claim.claim, report, claim.range, { x, focus });
    highlights.open(claim.range);
    opened = { claim, top: boxOf(claim.range)?.top ?? 0 };
    last = claim.claim.id;
  };
  const goTo = (claim: AnchoredClaim) => {
    scrollTo(claim.range);
    open(claim, null, true);
  };

  watchPointer(ctx, document, { card, claims, open: (claim, x) => open(claim, x, false) });
  ctx.addEventListener(document, 'keydown', (event) => event.key === 'Escape' && card.close(), {
    capture: true,
  });
  ctx.addEventListener(
    document,
    'scroll',
    (event) => {
      if (opened === null || card.owns(event.target)) return;
      const top = boxOf(opened.claim.range)?.top;
      if (top === undefined || Math.abs(top - opened.top) > SCROLLED_AWAY_PX) card.close();
    },
    { capture: true, passive: true },
  );
  ctx.addEventListener(window, 'resize', () => card.close());
  ctx.onInvalidated(card.close);

  return {
    close: card.close,
    show(claimId) {
      const claim = claims().find(({ claim: { id } }) => id === claimId);
      if (claim === undefined) return false;
      goTo(claim);
      return true;
    },
    step(direction) {
      const marked = claims().filter(({ tone }) => tone !== null);
      const from = marked.findIndex(({ claim: { id } }) => id === (card.current() ?? last));
      const inView = marked.findIndex(({ range }) => (boxOf(range)?.bottom ?? -1) > 0);
      const step = direction === 'next' ? 1 : -1;
      const next = marked[from === -1 ? Math.max(0, inView) : (from + step + marked.length) % marked.length];
      if (next === undefined) return false;
      goTo(next);
      return true;
    },
  };
}

/** Brings a sentence into the middle of the view, at once: the card is placed right after. */
function scrollTo(range: Range): void {
  const box = boxOf(range);
  const height = document.documentElement.clientHeight;
  // Room for the card is needed on one side, so a sentence near an edge moves too.
  if (box !== null && box.top > height * 0.1 && box.bottom < height * 0.6) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const moved = boxOf(range);
  if (moved !== null && (moved.top < 0 || moved.bottom > height)) {
    window.scrollBy({ top: moved.top - height * 0.3, behavior: 'instant' });
  }
}
