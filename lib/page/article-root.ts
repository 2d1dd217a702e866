import type { Sliced } from './slices.ts';
import type { ProseSurvey } from './survey-prose.ts';

/** An article's root with the amount of prose in it. */
export interface ArticleRoot {
  readonly element: Element;
  /** UTF-16 units in text nodes long enough to be prose. */
  readonly proseLength: number;
  /** How many such text nodes there are. */
  readonly proseCount: number;
}

/** The root holds at least this share of the prose; lower lets a comment thread win, higher loses to teasers. */
const ROOT_SHARE = 0.6;

/** With less prose than this, the names of the page's parts have hidden its article. */
const LEAST_BELIEVABLE = 150;

/** Elements between two yields. */
const ELEMENTS_PER_STEP = 500;

/** An `<article>` around the root is taken instead (headline and standfirst) unless it holds this much more prose. */
const MAX_WIDER_SHARE = 1.5;

/**
 * The deepest element within `place` that holds most of its prose, widened to the `<article>` around it; null where
 * there is no prose. Links count for nothing.
 */
export function* findArticleRoot(place: Element, survey: ProseSurvey): Sliced<ArticleRoot | null> {
  const prose = survey.get(place);
  if (prose === undefined) return null;
  // Some pages wrap everything in a box named after advertisements: then names are not listened to.
  const believed = prose.believedLength >= LEAST_BELIEVABLE;
  const lengthOf = (element: Element) =>
    (believed ? survey.get(element)?.believedLength : survey.get(element)?.length) ?? 0;
  const deepest = yield* findDeepest(place, survey, lengthOf, lengthOf(place) * ROOT_SHARE);
  const element = widen(deepest, place, lengthOf);
  const found = survey.get(element) ?? prose;
  return {
    element,
    proseLength: lengthOf(element),
    proseCount: believed ? found.believedCount : found.count,
  };
}

/** What holds that much stands in a chain, one in the other. Not by children: a page may have thousands in one element. */
function* findDeepest(
  place: Element,
  survey: ProseSurvey,
  lengthOf: (element: Element) => number,
  least: number,
): Sliced<Element> {
  let element = place;
  let seen = 0;
  for (const one of survey.keys()) {
    seen += 1;
    if (seen % ELEMENTS_PER_STEP === 0) yield;
    if (one !== element && lengthOf(one) >= least && element.contains(one)) element = one;
  }
  // A page with a single paragraph: its block, not the paragraph, so that the text's other lines are there too.
  return element.tagName === 'P' && element !== place ? (element.parentElement ?? element) : element;
}

/** To the body that its markup names, and from there to the `<article>` that has the standfirst as well. */
function widen(root: Element, place: Element, lengthOf: (element: Element) => number): Element {
  const widened = widenTo(
    'article, [itemprop="articleBody"], [itemtype$="NewsArticle"]',
    root,
    place,
    lengthOf,
  );
  return widened.tagName === 'ARTICLE' ? widened : widenTo('article', widened, place, lengthOf);
}

function widenTo(
  selector: string,
  root: Element,
  place: Element,
  lengthOf: (element: Element) => number,
): Element {
  const wider = root.closest(selector);
  if (wider === null || !place.contains(wider)) return root;
  return lengthOf(wider) <= lengthOf(root) * MAX_WIDER_SHARE ? wider : root;
}
