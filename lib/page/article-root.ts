import { isFurniture, isNamedFurniture } from './page-furniture.ts';

/** An article's root with the amount of prose in it. */
export interface ArticleRoot {
  readonly element: Element;
  /** UTF-16 units in text nodes long enough to be prose. */
  readonly proseLength: number;
  /** How many such text nodes there are. */
  readonly proseCount: number;
}

/** Shorter text nodes are labels, dates and links: no sign of prose. */
const MIN_PROSE_NODE = 40;

/** The root holds at least this share of the page's prose; lower lets a comment thread win, higher loses to teasers. */
const ROOT_SHARE = 0.6;

/** With less prose than this, the names of the page's parts have hidden its article. */
const LEAST_BELIEVABLE = 150;

/** An `<article>` around the root is taken instead (headline and standfirst) unless it holds this much more prose. */
const MAX_WIDER_SHARE = 1.5;

/**
 * The deepest element that holds most of the page's prose, widened to the `<article>` around it; null where the
 * page has no prose. Links count for nothing. Linear in the page's text nodes times their depth.
 */
export function findArticleRoot(document: Document): ArticleRoot | null {
  const { body } = document;
  if (body === null) return null;
  // Some pages wrap everything in a box named after advertisements: then names are not listened to.
  const root = weigh(body, (element) => isFurniture(element) || isNamedFurniture(element));
  return root !== null && root.proseLength >= LEAST_BELIEVABLE ? root : (weigh(body, isFurniture) ?? root);
}

function weigh(body: HTMLElement, excluded: (element: Element) => boolean): ArticleRoot | null {
  const lengths = new Map<Element, number>();
  const counts = new Map<Element, number>();
  const known = new Map<Element, boolean>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = (node.nodeValue ?? '').trim().length;
    const parent = node.parentElement;
    if (length < MIN_PROSE_NODE || parent === null || isInside(parent, excluded, known)) continue;
    for (let element: Element | null = parent; element !== null; element = element.parentElement) {
      lengths.set(element, (lengths.get(element) ?? 0) + length);
      counts.set(element, (counts.get(element) ?? 0) + 1);
    }
  }
  const total = lengths.get(body) ?? 0;
  if (total === 0) return null;
  const element = widen(findDeepest(body, lengths, total * ROOT_SHARE), lengths);
  return { element, proseLength: lengths.get(element) ?? 0, proseCount: counts.get(element) ?? 0 };
}

function findDeepest(body: Element, lengths: ReadonlyMap<Element, number>, least: number): Element {
  let element = body;
  for (;;) {
    const next = [...element.children].find((child) => (lengths.get(child) ?? 0) >= least);
    if (next === undefined) break;
    element = next;
  }
  // A page with a single paragraph: its block, not the paragraph, so that the text's other lines are there too.
  return element.tagName === 'P' ? (element.parentElement ?? element) : element;
}

function widen(root: Element, lengths: ReadonlyMap<Element, number>): Element {
  const wider = root.closest('article, [itemprop="articleBody"], [itemtype$="NewsArticle"]');
  if (wider === null) return root;
  return (lengths.get(wider) ?? 0) <= (lengths.get(root) ?? 0) * MAX_WIDER_SHARE ? wider : root;
}

/** True inside excluded parts or a link; remembered by element, since neighbours share their ancestors. */
function isInside(
  element: Element,
  excluded: (element: Element) => boolean,
  known: Map<Element, boolean>,
): boolean {
  if (element.tagName === 'BODY') return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = element.parentElement;
  const result =
    element.tagName === 'A' || excluded(element) || (parent !== null && isInside(parent, excluded, known));
  known.set(element, result);
  return result;
}
