import { MAX_PARTS } from './limits.ts';
import { parseDay } from './parse-day.ts';
import type { Sliced } from './slices.ts';
import type { ProseSurvey } from './survey-prose.ts';
import { widestAround } from './widest-around.ts';

/** One entry of a live blog in the page. */
export interface LiveEntry {
  /** Its box. */
  readonly element: Element;
  /** `YYYY-MM-DD`, or null where the entry names no day. */
  readonly published: string | null;
}

/** Fewer entries than this are no live blog but a note on a change, or a box. */
const MIN_ENTRIES = 3;

/** Elements that are an entry by their markup. */
const MARKED_ENTRIES = '[itemprop="liveBlogUpdate"], [itemtype$="BlogPosting"], article';

const TIMES = 'time[datetime]';

/** The start of a line that begins with a time of day and goes on: `10h24 : …`, `9:05 - …`. */
const CLOCK_LINE = /^\d{1,2}\s?[h:]\s?\d{2}\s*[:–—-]\s/gim;

/** The entries of a live blog that its markup tells apart, in order of the text; empty for an article of one piece. */
export function* findLiveEntries(root: Element, survey: ProseSurvey): Sliced<readonly LiveEntry[]> {
  const marked = yield* markedEntries(root, survey);
  if (marked.length >= MIN_ENTRIES) return marked;
  const timed = yield* timedEntries(root, survey);
  return timed.length >= MIN_ENTRIES ? timed : [];
}

/** Where lines of a text begin with a time of day, as entries do that no markup tells apart; empty for fewer than a live blog has. */
export function findClockLines(text: string): readonly number[] {
  const starts = [...text.matchAll(CLOCK_LINE)].map(({ index }) => index);
  return starts.length >= MIN_ENTRIES ? starts : [];
}

function* markedEntries(root: Element, survey: ProseSurvey): Sliced<readonly LiveEntry[]> {
  const entries: LiveEntry[] = [];
  for (const element of root.querySelectorAll(MARKED_ENTRIES)) {
    if (entries.length >= MAX_PARTS) break;
    yield;
    if (!survey.has(element) || !isOutermost(element, root)) continue;
    entries.push({ element, published: parseDay(timeOf(element)) });
  }
  return entries;
}

function isOutermost(element: Element, root: Element): boolean {
  const outer = element.parentElement?.closest(MARKED_ENTRIES) ?? null;
  return outer === null || !root.contains(outer) || outer === root;
}

/** The widest box around each time that holds no other time, where it holds prose; those of most boxes' parent. */
function* timedEntries(root: Element, survey: ProseSurvey): Sliced<readonly LiveEntry[]> {
  const times = [...root.querySelectorAll(TIMES)].slice(0, MAX_PARTS);
  const widest = yield* widestAround(times, root);
  const boxes = widest.flatMap((element, n) =>
    survey.has(element) ? [{ element, published: parseDay(times[n]?.getAttribute('datetime') ?? null) }] : [],
  );
  const groups = Map.groupBy(boxes, ({ element }) => element.parentElement);
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function timeOf(element: Element): string | null {
  const dated = element.querySelector('[itemprop="datePublished"], time[datetime]');
  return dated?.getAttribute('datetime') ?? dated?.getAttribute('content') ?? null;
}
