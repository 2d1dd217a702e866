import { MAX_HEADLINES, MAX_NAME } from './limits.ts';
import type { Sliced } from './slices.ts';
import { startOfText } from './start-of-text.ts';
import type { ProseSurvey } from './survey-prose.ts';
import { widestAround } from './widest-around.ts';

/** What shows that a part of a page is an article of its own and not a chapter. */
const OWN_ARTICLE = 'article, [itemtype$="Article"], [itemtype$="BlogPosting"]';

/** A headline of less than this names a site or a section. */
const MIN_HEADLINE = 15;

/** Prose that an article of several on a page has at least, in UTF-16 units: a teaser has a sentence or two. */
const MIN_PROSE = 400;

/** A part of a page that holds one article and no other. */
export interface ArticlePlace {
  readonly element: Element;
  /** Its own headline; null where the page is one article, whose headline its metadata name. */
  readonly headline: Element | null;
}

/**
 * Where the page's articles stand, in its order. Infinite scroll puts one after the other: each has an `h1` of its
 * own, and its place is the widest element that holds no other article's. Everything else is one article, in `body`.
 *
 * ```
 * main ─┬─ article ─ h1, p, p …     ← a place
 *       └─ div ─ article ─ h1, p …  ← the next one
 * ```
 */
export function* findArticlePlaces(body: Element, survey: ProseSurvey): Sliced<readonly ArticlePlace[]> {
  const whole = [{ element: body, headline: null }];
  const headlines: Element[] = [];
  for (const heading of [...body.querySelectorAll('h1')].slice(0, MAX_HEADLINES)) {
    if (startOfText(heading, MAX_NAME).length >= MIN_HEADLINE) headlines.push(heading);
    yield;
  }
  if (headlines.length < 2) return whole;
  const places = yield* widestAround(headlines, body);
  const articles = headlines.filter((_headline, n) => isArticle(places[n] ?? body, survey));
  if (articles.length < 2) return whole;
  const own = yield* widestAround(articles, body);
  return articles.map((headline, n) => ({ element: own[n] ?? headline, headline }));
}

function isArticle(place: Element, survey: ProseSurvey): boolean {
  if ((survey.get(place)?.length ?? 0) < MIN_PROSE) return false;
  return place.matches(OWN_ARTICLE) || place.querySelector(OWN_ARTICLE) !== null;
}
