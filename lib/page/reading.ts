import { withoutHidden } from '@/lib/engine/matching/hidden-matches.ts';
import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import { buildTextMap } from './build-text-map.ts';
import type { PageArticle } from './find-articles.ts';
import type { Highlights } from './highlights.ts';
import { MAX_TEXT } from './limits.ts';
import { type AnchoredClaim, anchorClaims, describeClaims } from './marked-claims.ts';
import type { ReadingChoices } from './reading-choices.ts';
import type { PlanSliced, Sliced } from './slices.ts';
import type { TextMap } from './text-map.ts';

/** One checked article in the page, with its marks. */
export interface Reading {
  /** The article's report without the matches that are hidden. */
  readonly report: () => ArticleReport;
  readonly root: Element;
  /** The claims that stand in the page now, in order of the text. */
  readonly claims: () => readonly AnchoredClaim[];
  /**
   * Finds the claims again after the page changed: marks follow their sentences, and vanish with them. Then tells
   * the share of the checked text's length that was added or lost.
   */
  readonly refresh: (told: (share: number) => void) => void;
  /** Marks anew as the person chooses now. */
  readonly choose: (choices: ReadingChoices) => void;
}

/** Claims that are anchored at a time: each may have to be searched for in the whole text. */
const CLAIMS_PER_STEP = 5;

/** Marks a checked article; all work goes through `planSliced`. */
export function createReading(
  page: PageArticle,
  checkedReport: ArticleReport,
  highlights: Highlights,
  initial: ReadingChoices,
  planSliced: PlanSliced,
): Reading {
  const checked = page.map.text;
  const selectors = describeClaims(checkedReport, checked);
  let choices = initial;
  let report = checkedReport;
  let map: TextMap = page.map;
  let claims: readonly AnchoredClaim[] = [];
  /** True where the page has changed since the map was made. */
  let moved = false;
  let told: ((share: number) => void) | null = null;
  const mark = planSliced(anchorAll, (anchored) => {
    claims = anchored;
    const marks = claims.flatMap(({ tone, range }) => (tone === null ? [] : [{ tone, range }]));
    highlights.show(marks, choices.strength);
    const tell = told;
    told = null;
    tell?.(Math.abs(map.text.length - checked.length) / Math.max(1, checked.length));
  });
  function* anchorAll(): Sliced<readonly AnchoredClaim[]> {
    if (moved) {
      moved = false;
      map = yield* buildTextMap(page.map.root, MAX_TEXT);
    }
    report = withoutHidden(checkedReport, choices.hidden);
    const found: AnchoredClaim[] = [];
    for (let n = 0; n < report.claims.length; n += CLAIMS_PER_STEP) {
      const some = { ...report, claims: report.claims.slice(n, n + CLAIMS_PER_STEP) };
      found.push(...anchorClaims(some, map, map.text === checked ? null : selectors, choices.marked));
      yield;
    }
    return found;
  }
  mark();
  return {
    report: () => report,
    root: page.map.root,
    claims: () => claims,
    refresh(tell) {
      moved = true;
      told = tell;
      mark();
    },
    choose(next) {
      choices = next;
      mark();
    },
  };
}
