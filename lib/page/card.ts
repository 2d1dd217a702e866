import type { ArticleReport, ClaimReport } from '@/lib/engine/matching/report.ts';
import { boxOf, placeCard } from './card-place.ts';

/** Draws a claim's card into an element and returns what takes it away again. */
export type RenderCard = (
  container: HTMLElement,
  claim: ClaimReport,
  report: ArticleReport,
  onClose: () => void,
) => () => void;

/** The one card of a page. */
export interface Card {
  /** Opens the card beside the range in place of an open one; `focus` moves the focus into it. */
  readonly open: (
    claim: ClaimReport,
    report: ArticleReport,
    range: Range,
    how: { x: number | null; focus: boolean },
  ) => void;
  /** Closes the card and gives the focus back where it was taken. */
  readonly close: () => void;
  /** Id of the claim whose card is open, or null. */
  readonly current: () => string | null;
  /** True where the event happened in the card: its closed root shows outside as the host element. */
  readonly owns: (target: EventTarget | null) => boolean;
}

/** The page cannot style the host nor reach through it; `all: initial` keeps its inherited styles out. */
const HOST_STYLE =
  'all: initial; color-scheme: light dark; position: fixed; z-index: 2147483647; width: min(420px, 100vw - 16px);';

/**
 * The card of a page. It lives in the closed shadow root of one host element, which hangs on the document's root
 * element only while the card is open: the single change Recoupe ever makes to a page, and none to its article.
 */
export function createCard(
  document: Document,
  render: RenderCard,
  styles: string,
  onClosed: () => void,
): Card {
  let open: { host: HTMLElement; id: string; unmount: () => void; back: HTMLElement | null } | null = null;

  const close = () => {
    if (open === null) return;
    const { host, unmount, back } = open;
    open = null;
    unmount();
    host.remove();
    back?.focus({ preventScroll: true });
    onClosed();
  };

  return {
    close,
    current: () => open?.id ?? null,
    owns: (target) => target !== null && target === open?.host,
    open(claim, report, range, how) {
      const back = open?.back ?? (how.focus ? focused(document) : null);
      if (open !== null) open.back = null;
      close();
      const host = document.createElement('recoupe-card');
      host.style.cssText = HOST_STYLE;
      const root = host.attachShadow({ mode: 'closed' });
      // A style element: Firefox refuses constructed style sheets from content scripts (bugzilla 1928865).
      const style = document.createElement('style');
      style.textContent = styles;
      const container = document.createElement('div');
      // The card shrinks to the height it is given and scrolls inside.
      container.style.cssText = 'display: flex; flex-direction: column;';
      root.append(style, container);
      for (const type of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown']) {
        host.addEventListener(type, (event) => event.stopPropagation());
      }
      document.documentElement.append(host);
      open = { host, id: claim.id, unmount: render(container, claim, report, close), back };
      place(document, host, container, range, how.x);
      if (how.focus) focusFirst(container);
    },
  };
}

function place(
  document: Document,
  host: HTMLElement,
  container: HTMLElement,
  range: Range,
  x: number | null,
): void {
  const sentence = boxOf(range);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  if (sentence === null) return;
  const { offsetWidth, offsetHeight } = container;
  const at = placeCard(
    sentence,
    { width: offsetWidth, height: offsetHeight },
    { width, height },
    x ?? sentence.left,
  );
  host.style.left = `${at.left}px`;
  host.style.top = `${at.top}px`;
  container.style.maxHeight = `${Math.floor(at.maxHeight)}px`;
}

function focused(document: Document): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}

function focusFirst(container: HTMLElement): void {
  container.querySelector<HTMLElement>('[tabindex="0"], a[href], button')?.focus({ preventScroll: true });
}
