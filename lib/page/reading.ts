import { withoutHidden } from '@/lib/engine/matching/hidden-matches.ts';
import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import type { PageArticle } from './find-article.ts';
import type { Highlights } from './highlights.ts';
import { type AnchoredClaim, anchorClaims, describeClaims } from './marked-claims.ts';
import type { ReadingChoices } from './reading-choices.ts';
import { buildTextMap, type TextMap } from './text-map.ts';

/** One checked article in the page, with its marks. */
export interface Reading {
  /** The article's report without the matches that are hidden. */
  readonly report: () => ArticleReport;
  readonly root: Element;
  /** The claims that stand in the page now, in order of the text. */
  readonly claims: () => readonly AnchoredClaim[];
  /**
   * Finds the claims again after the page changed: marks follow their sentences, and vanish with them.
   * @returns the share of the checked text's length that was added or lost, 0 where the text is the same.
   */
  readonly refresh: () => number;
  /** Marks anew as the person chooses now. */
  readonly choose: (choices: ReadingChoices) => void;
}

/** Marks a checked article. */
export function createReading(
  page: PageArticle,
  checkedReport: ArticleReport,
  highlights: Highlights,
  initial: ReadingChoices,
): Reading {
  const checked = page.map.text;
  const selectors = describeClaims(checkedReport, checked);
  let choices = initial;
  let report = checkedReport;
  let map: TextMap = page.map;
  let claims: readonly AnchoredClaim[] = [];
  const mark = () => {
    report = withoutHidden(checkedReport, choices.hidden);
    claims = anchorClaims(report, map, map.text === checked ? null : selectors, choices.marked);
    const marks = claims.flatMap(({ tone, range }) => (tone === null ? [] : [{ tone, range }]));
    highlights.show(marks, choices.strength);
  };
  mark();
  return {
    report: () => report,
    root: page.map.root,
    claims: () => claims,
    refresh() {
      map = buildTextMap(page.map.root);
      mark();
      return Math.abs(map.text.length - checked.length) / Math.max(1, checked.length);
    },
    choose(next) {
      choices = next;
      mark();
    },
  };
}
