import { parseDay } from './parse-day.ts';
import type { ProseSurvey } from './survey-prose.ts';
import { widestAround } from './widest-around.ts';

/** One entry of a live blog in the page. */
export interface LiveEntry {
  /** Where it starts: its box, or its heading. */
  readonly element: Element;
  /** `YYYY-MM-DD`, or null where the entry names no day. */
  readonly published: string | null;
}

/** Fewer entries than this are no live blog but a note on a change, or a box. */
const MIN_ENTRIES = 3;

/** Elements that are an entry by their markup. */
const MARKED_ENTRIES = '[itemprop="liveBlogUpdate"], [itemtype$="BlogPosting"], article';

const TIMES = 'time[datetime]';

/** A heading that begins with a time of day: `10h24 : …`, `9:05 - …`. */
const CLOCK = /^\s*\d{1,2}\s?[h:]\s?\d{2}(?!\d)/i;

/** The entries of a live blog, in order of the text; empty for an article of one piece. */
export function findLiveEntries(root: Element, survey: ProseSurvey): readonly LiveEntry[] {
  for (const entries of [markedEntries(root, survey), timedEntries(root, survey), clockHeadings(root)]) {
    if (entries.length >= MIN_ENTRIES) return entries;
  }
  return [];
}

function markedEntries(root: Element, survey: ProseSurvey): readonly LiveEntry[] {
  return [...root.querySelectorAll(MARKED_ENTRIES)]
    .filter((element) => survey.has(element) && isOutermost(element, root))
    .map((element) => ({ element, published: parseDay(timeOf(element)) }));
}

function isOutermost(element: Element, root: Element): boolean {
  const outer = element.parentElement?.closest(MARKED_ENTRIES) ?? null;
  return outer === null || !root.contains(outer) || outer === root;
}

/** The widest box around each time that holds no other time, where it holds prose; those of most boxes' parent. */
function timedEntries(root: Element, survey: ProseSurvey): readonly LiveEntry[] {
  const times = [...root.querySelectorAll(TIMES)];
  const boxes = widestAround(times, root).flatMap((element, n) =>
    survey.has(element) ? [{ element, published: parseDay(times[n]?.getAttribute('datetime') ?? null) }] : [],
  );
  const groups = Map.groupBy(boxes, ({ element }) => element.parentElement);
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function clockHeadings(root: Element): readonly LiveEntry[] {
  return [...root.querySelectorAll('h2, h3, h4, h5')]
    .filter((heading) => CLOCK.test(heading.textContent ?? ''))
    .map((element) => ({ element, published: null }));
}

function timeOf(element: Element): string | null {
  const dated = element.querySelector('[itemprop="datePublished"], time[datetime]');
  return dated?.getAttribute('datetime') ?? dated?.getAttribute('content') ?? null;
}
