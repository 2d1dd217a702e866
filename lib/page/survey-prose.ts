import { isElement, isText } from './node-kinds.ts';
import { findSignHolders, isFurniture, isNamedFurniture } from './page-furniture.ts';
import type { Sliced } from './slices.ts';

/** The prose under an element. */
export interface Prose {
  /** UTF-16 units in text nodes long enough to be prose, without links and what tag or role call furniture. */
  readonly length: number;
  /** How many such text nodes there are. */
  readonly count: number;
  /** Length without what class or id call furniture too. */
  readonly believedLength: number;
  readonly believedCount: number;
}

/** The prose of each element under a root that holds some, the root included. */
export type ProseSurvey = ReadonlyMap<Element, Prose>;

/** Shorter text nodes are labels, dates and links: no sign of prose. */
const MIN_PROSE_NODE = 40;

/** Nodes between two yields. */
const NODES_PER_STEP = 50;

const NONE: Prose = { length: 0, count: 0, believedLength: 0, believedCount: 0 };

/** Weighs the prose under an element: each node is looked at once, and no style is asked for. */
export function* surveyProse(root: Element): Sliced<ProseSurvey> {
  const survey = new Map<Element, Prose>();
  const holders = findSignHolders(root);
  const add = (element: Element, more: Prose) => {
    const now = survey.get(element) ?? NONE;
    survey.set(element, {
      length: now.length + more.length,
      count: now.count + more.count,
      believedLength: now.believedLength + more.believedLength,
      believedCount: now.believedCount + more.believedCount,
    });
  };
  /** Within how many elements that are named furniture the walk is. */
  let named = 0;
  const namedOnes: Element[] = [];
  let seen = 0;
  let node: Node | null = root.firstChild;
  while (node !== null) {
    seen += 1;
    if (seen % NODES_PER_STEP === 0) yield;
    if (isText(node)) {
      const length = node.length < MIN_PROSE_NODE ? 0 : node.data.trim().length;
      const parent = node.parentElement;
      if (length >= MIN_PROSE_NODE && parent !== null) {
        const believed = named === 0;
        add(parent, {
          length,
          count: 1,
          believedLength: believed ? length : 0,
          believedCount: believed ? 1 : 0,
        });
      }
    } else if (isElement(node) && node.tagName !== 'A' && !isFurniture(node) && node.firstChild !== null) {
      if (isNamedFurniture(node, holders)) {
        named += 1;
        namedOnes.push(node);
      }
      node = node.firstChild;
      continue;
    }
    // Up until there is something to the right; what an element holds is told to its parent on leaving it.
    while (node !== null && node.nextSibling === null) {
      const left: Node | null = node.parentNode;
      if (left === null || left === root) return survey;
      if (isElement(left)) {
        if (namedOnes.at(-1) === left) {
          namedOnes.pop();
          named -= 1;
        }
        const prose = survey.get(left);
        if (prose !== undefined && left.parentElement !== null) add(left.parentElement, prose);
      }
      node = left;
    }
    node = node?.nextSibling ?? null;
  }
  return survey;
}
