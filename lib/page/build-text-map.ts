import { isBlock, isVisible } from './layout.ts';
import { isElement, isText } from './node-kinds.ts';
import { isFurniture, isNamedFurniture } from './page-furniture.ts';
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
  const isPart = (element: Element) =>
    isFurniture(element) || (isNamedFurniture(element) && lengthOf(element) <= mostNamed);
  const lines = createTextLines();
  let seen = 0;
  let read = 0;

  function* walk(parent: Element, linked: boolean, inHeadline: boolean): Sliced<void> {
    let visible: boolean | null = null;
    for (let child = parent.firstChild; child !== null && read < maxText; child = child.nextSibling) {
      seen += 1;
      if (seen % NODES_PER_STEP === 0) yield;
      if (isText(child)) {
        if (child.length === 0) continue;
        visible ??= isBlank(child) ? null : isVisible(parent);
        if (visible === false) continue;
        lines.add(child, linked, maxText - read);
        read += child.length;
      }
      if (!isElement(child)) continue;
      if (child.tagName === 'BR') lines.breakLine(inHeadline);
      if (child.tagName === 'HR') lines.breakLine(inHeadline);
      if (child.firstChild === null || isPart(child)) continue;
      const headline = inHeadline || child.tagName === 'H1';
      const block = isBlock(child);
      if (block) lines.breakLine(inHeadline);
      yield* walk(child, linked || child.tagName === 'A', headline);
      if (block) lines.breakLine(headline);
    }
  }
  yield* walk(root, false, root.tagName === 'H1');
  lines.breakLine(false);
  return { root, ...lines.finish() };
}

function isBlank(node: Text): boolean {
  return !/[^ \t\n\r\f]/.test(node.data);
}
