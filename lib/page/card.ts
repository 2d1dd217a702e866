import type { ArticleReport, ClaimReport } from '@/lib/engine/matching/report.ts';
import { leaveOnTab } from './card-keys.ts';
import { type Box, linesOf, placeCard } from './card-place.ts';
import type { Point } from './hit-test.ts';
import type { DoSliced, Sliced } from './slices.ts';

/** Draws a claim's card into an element, in steps, and returns what takes it away again. */
export type DrawCard = (
  container: HTMLElement,
  claim: ClaimReport,
  report: ArticleReport,
  onClose: () => void,
) => Sliced<() => void>;

/** The one card of a page. */
export interface Card {
  /**
   * Opens the card beside the range in place of an open one; `pointer` null means that no pointer asked for it. It is
   * the current one from now on, and to be seen some tasks later.
   */
  readonly open: (claim: ClaimReport, report: ArticleReport, range: Range, pointer: Point | null) => void;
  /** Moves the focus into the open card; it goes back to where it was when the card closes. */
  readonly focus: () => void;
  /** Puts the open card beside its range again, which has moved with the page. */
  readonly follow: (range: Range) => void;
  readonly close: () => void;
  /** Id of the claim whose card is open, or null. */
  readonly current: () => string | null;
  /** Where the open card is to be seen, or null. */
  readonly box: () => Box | null;
  /** True where the focus was moved into the card and is there still. */
  readonly hasFocus: () => boolean;
  /** True where the event happened in the card: its closed root shows outside as the host element. */
  readonly owns: (target: EventTarget | null) => boolean;
}

interface OpenCard {
  readonly id: string;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  /** Where the pointer was, from the first line of the sentence. */
  readonly pointer: Point;
  /** The sentence. */
  range: Range;
  /** Takes away what is drawn; null until it is. */
  unmount: (() => void) | null;
  /** True once it is drawn and stands in the page. */
  shown: boolean;
  /** True where it takes the focus as soon as it is shown. */
  awaitsFocus: boolean;
  /** What had the focus before the card took it; null while it has not. */
  back: HTMLElement | null;
}

/** The page cannot style the host nor reach through it; `all: initial` keeps its inherited styles out. */
const HOST_STYLE =
  'all: initial; color-scheme: light dark; position: fixed; z-index: 2147483647; width: min(420px, 100vw - 16px);';

/** Events of the card that are none of the page's business: it has shortcuts and menus of its own. */
const KEPT_EVENTS = ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'touchstart'];

/**
 * The card of a page. It lives in the closed shadow root of one host element, which hangs on the document's root
 * element only while the card is open: the single change Recoupe ever makes to a page, and none to its article.
 */
export function createCard(
  document: Document,
  draw: DrawCard,
  styles: string,
  doSliced: DoSliced,
  onClosed: () => void,
): Card {
  let open: OpenCard | null = null;
  const hasFocus = () => open !== null && open.back !== null && document.activeElement === open.host;

  const takeDown = (): HTMLElement | null => {
    if (open === null) return null;
    const { host, unmount, awaitsFocus, back } = open;
    const focused = hasFocus() || awaitsFocus;
    open = null;
    unmount?.();
    host.remove();
    onClosed();
    return focused ? back : null;
  };
  const close = () => takeDown()?.focus({ preventScroll: true });
  const focus = () => {
    if (open === null || hasFocus()) return;
    open.awaitsFocus = !open.shown;
    if (open.awaitsFocus) return;
    const { activeElement, body } = document;
    // A click may have put the focus into the card already.
    const isElsewhere = activeElement instanceof HTMLElement && activeElement !== open.host;
    open.back ??= isElsewhere ? activeElement : body;
    open.container.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  };
  /** Draws the card and puts it into the page, unless it was closed by then. */
  function* show(card: OpenCard, claim: ClaimReport, report: ArticleReport): Sliced<void> {
    const unmount = yield* draw(card.container, claim, report, close);
    if (card !== open) return unmount();
    card.unmount = unmount;
    yield;
    if (card !== open) return;
    document.documentElement.append(card.host);
    card.shown = true;
    place(document, card);
    if (card.awaitsFocus) focus();
  }

  return {
    close,
    focus,
    hasFocus,
    current() {
      // A page may have taken the host away: then no card is open.
      if (open?.shown === true && !open.host.isConnected) takeDown();
      return open?.id ?? null;
    },
    box: () => (open?.shown === true ? open.container.getBoundingClientRect() : null),
    owns: (target) => target !== null && target === open?.host,
    open(claim, report, range, pointer) {
      const back = takeDown();
      const { host, root, container } = createHost(document, styles);
      container.addEventListener('keydown', (event) => leaveOnTab(event, root, container, close));
      const start = linesOf(range)[0] ?? { left: 0, top: 0, bottom: 0 };
      const card: OpenCard = {
        ...{ id: claim.id, host, root, container, range, back },
        ...{ unmount: null, shown: false, awaitsFocus: false },
        pointer:
          pointer === null
            ? { x: 0, y: (start.bottom - start.top) / 2 }
            : { x: pointer.x - start.left, y: pointer.y - start.top },
      };
      open = card;
      doSliced(show(card, claim, report), () => {});
    },
    follow(range) {
      if (open === null) return;
      open.range = range;
      if (open.shown) place(document, open);
    },
  };
}

function createHost(document: Document, styles: string): Pick<OpenCard, 'host' | 'root' | 'container'> {
  // No custom element: a page that had defined one of that name could reach its closed root by ElementInternals.
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  // A style element: Firefox refuses constructed style sheets from content scripts (bugzilla 1928865).
  const style = document.createElement('style');
  style.textContent = styles;
  const container = document.createElement('div');
  // The card shrinks to the height it is given and scrolls inside.
  container.style.cssText = 'display: flex; flex-direction: column;';
  root.append(style, container);
  for (const type of KEPT_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root, container };
}

function place(document: Document, { host, container, pointer, range }: OpenCard): void {
  const lines = linesOf(range);
  const [first] = lines;
  if (first === undefined) return;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  // Its own height, not the one that the last place allowed.
  container.style.maxHeight = '';
  const size = { width: container.offsetWidth, height: container.offsetHeight };
  const at = placeCard(
    lines,
    size,
    { width, height },
    { x: first.left + pointer.x, y: first.top + pointer.y },
  );
  const bottom = height - at.top - Math.min(size.height, at.maxHeight);
  host.style.left = `${at.left}px`;
  host.style.top = at.holds === 'top' ? `${at.top}px` : 'auto';
  host.style.bottom = at.holds === 'bottom' ? `${bottom}px` : 'auto';
  container.style.maxHeight = `${Math.floor(at.maxHeight)}px`;
}
