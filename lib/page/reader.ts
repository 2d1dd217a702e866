import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type Card, createCard, type DrawCard } from './card.ts';
import { around, type Box, linesOf } from './card-place.ts';
import type { Highlights } from './highlights.ts';
import type { Point } from './hit-test.ts';
import { watchPointer } from './hover.ts';
import type { AnchoredClaim } from './marked-claims.ts';
import type { Reading } from './reading.ts';
import { stepByStep } from './slices.ts';
import { watchTaps } from './taps.ts';

/** What a reader can do with the marked claims of a page: open cards by pointer, keyboard and popup. */
export interface Reader {
  /** Scrolls to a claim and opens its card; false where it is not in the page. */
  readonly show: (claimId: string) => boolean;
  /** Opens the card of the next or previous marked claim, the first one in view where none is open. */
  readonly step: (direction: 'next' | 'previous') => boolean;
  /** Goes into the open card, or closes it where the focus is there already; opens one where none is open. */
  readonly toggle: () => boolean;
  /** Marks a claim's sentence lightly and no other; false where it is not in the page, or null. */
  readonly point: (claimId: string | null) => boolean;
  readonly close: () => void;
}

/** Wires pointer, keys and scrolling of a page to its card, for whatever reading is current. */
export function createReader(
  ctx: ContentScriptContext,
  document: Document,
  highlights: Highlights,
  draw: DrawCard,
  styles: string,
  reading: () => Reading | null,
  onOpened: (claimId: string | null) => void,
): Reader {
  let opened: AnchoredClaim | null = null;
  let last: string | null = null;
  const card: Card = createCard(document, draw, styles, stepByStep(ctx), () => {
    opened = null;
    highlights.open(null);
    onOpened(null);
  });
  const claims = () => reading()?.claims() ?? [];
  const find = (id: string | null) => claims().find(({ claim }) => claim.id === id);
  const marked = () => claims().filter(({ tone }) => tone !== null);

  const open = (claim: AnchoredClaim, pointer: Point | null) => {
    const report = reading()?.report();
    if (report === undefined) return;
    card.open(claim.claim, report, claim.range, pointer);
    highlights.open(claim.range);
    opened = claim;
    last = claim.claim.id;
    onOpened(last);
  };
  const goTo = (claim: AnchoredClaim | undefined): boolean => {
    if (claim === undefined) return false;
    scrollTo(claim.range);
    open(claim, null);
    card.focus();
    return true;
  };

  watchPointer(ctx, document, { card, claims, open });
  watchTaps(ctx, document, { card, claims, open });
  ctx.addEventListener(document, 'keydown', (event) => closeOnEscape(event, card), { capture: true });
  const follow = (event: Event) => {
    if (opened === null || card.owns(event.target)) return;
    if (isInView(around(linesOf(opened.range)))) card.follow(opened.range);
    else card.close();
  };
  ctx.addEventListener(document, 'scroll', follow, { capture: true, passive: true });
  ctx.addEventListener(window, 'resize', follow);
  ctx.onInvalidated(card.close);

  return {
    close: card.close,
    show: (claimId) => goTo(find(claimId)),
    step(direction) {
      const all = marked();
      const from = all.findIndex(({ claim }) => claim.id === (card.current() ?? last));
      const step = direction === 'next' ? 1 : -1;
      return goTo(from === -1 ? firstInView(all) : all[(from + step + all.length) % all.length]);
    },
    toggle() {
      if (opened === null) {
        const all = marked();
        const again = all.find(({ claim, range }) => claim.id === last && isInView(around(linesOf(range))));
        return goTo(again ?? firstInView(all));
      }
      if (card.hasFocus()) card.close();
      else card.focus();
      return true;
    },
    point(claimId) {
      const range = find(claimId)?.range ?? null;
      highlights.point(range);
      return range !== null;
    },
  };
}

/** Escape is the card's while one is open: a page may close something of its own on it. */
function closeOnEscape(event: KeyboardEvent, card: Card): void {
  if (event.key !== 'Escape' || card.current() === null) return;
  event.stopPropagation();
  card.close();
}

function firstInView(claims: readonly AnchoredClaim[]): AnchoredClaim | undefined {
  return claims.find(({ range }) => around(linesOf(range)).bottom > 0) ?? claims[0];
}

function isInView({ top, bottom }: Box): boolean {
  return bottom > 0 && top < document.documentElement.clientHeight;
}

/** Brings a sentence into the middle of the view, at once: the card is placed right after. */
function scrollTo(range: Range): void {
  const box = around(linesOf(range));
  const height = document.documentElement.clientHeight;
  // Room for the card is needed on one side, so a sentence near an edge moves too.
  if (box.top > height * 0.1 && box.bottom < height * 0.6) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const moved = around(linesOf(range));
  if (moved.top < 0 || moved.bottom > height) {
    window.scrollBy({ top: moved.top - height * 0.3, behavior: 'instant' });
  }
}
