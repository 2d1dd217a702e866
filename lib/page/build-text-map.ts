import { isBlock, isVisible } from './layout.ts';
import { isElement, isText } from './node-kinds.ts';
import { findSignHolders, isFurniture, isNamedFurniture } from './page-furniture.ts';
import type { Sliced } from './slices.ts';
import { type ProseSurvey, surveyProse } from './survey-prose.ts';
import { createTextLines } from './text-lines.ts';
import type { TextMap } from './text-map.ts';

/** Share of the root's prose up to which an element with a suspicious name holds no article text. */
const MAX_NAMED_FURNITURE_SHARE = 0.4;

/** Nodes between two yields. */
const NODES_PER_STEP = 20;

/**
 * The map of an article root, of at most `maxText` UTF-16 units of the page; linear in its nodes.
 * `survey` is the page's prose, where it is known; else the root's is surveyed.
 */
export function* buildTextMap(root: Element, maxText: number, survey?: ProseSurvey): Sliced<TextMap> {
  const prose = survey ?? (yield* surveyProse(root));
  const lengthOf = (element: Element) => prose.get(element)?.length ?? 0;
  const mostNamed = lengthOf(root) * MAX_NAMED_FURNITURE_SHARE;
  const holders = findSignHolders(root);
  const isPart = (element: Element) =>
    isFurniture(element) || (isNamedFurniture(element, holders) && lengthOf(element) <= mostNamed);
  const lines = createTextLines();
  let seen = 0;
  let read = 0;

  // By a list of the elements around, not by calls within calls: a page may nest deeper than a stack is high.
  const levels: Level[] = [
    { element: root, linked: false, inHeadline: root.tagName === 'H1', block: false, visible: null },
  ];
  const leave = (): Element | null => {
    const left = levels.pop();
    if (left?.block) lines.breakLine(left.inHeadline);
    return left?.element ?? null;
  };
  let node: Node | null = root.firstChild;
  for (let level = levels.at(-1); level !== undefined && read < maxText; level = levels.at(-1)) {
    if (node === null) {
      node = leave()?.nextSibling ?? null;
      continue;
    }
    seen += 1;
    if (seen % NODES_PER_STEP === 0) yield;
    const here: Node = node;
    node = here.nextSibling;
    if (isText(here) && here.length > 0) {
      level.visible ??= isBlank(here) ? null : isVisible(level.element);
      if (level.visible === false) continue;
      lines.add(here, level.linked, maxText - read);
      read += here.length;
    }
    if (!isElement(here)) continue;
    if (here.tagName === 'BR' || here.tagName === 'HR') lines.breakLine(level.inHeadline);
    if (here.firstChild === null || isPart(here)) continue;
    const block = isBlock(here);
    if (block) lines.breakLine(level.inHeadline);
    levels.push({
      element: here,
      linked: level.linked || here.tagName === 'A',
      inHeadline: level.inHeadline || here.tagName === 'H1',
      block,
      visible: null,
    });
    node = here.firstChild;
  }
  while (levels.length > 0) leave();
  lines.breakLine(false);
  return { root, ...lines.finish() };
}

/** An element that the walk is within. */
interface Level {
  readonly element: Element;
  readonly linked: boolean;
  readonly inHeadline: boolean;
  readonly block: boolean;
  /** Null until its first text that is not blank. */
  visible: boolean | null;
}

function isBlank(node: Text): boolean {
  return !/[^ \t\n\r\f]/.test(node.data);
}
