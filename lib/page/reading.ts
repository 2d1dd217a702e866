import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import type { PageArticle } from './find-article.ts';
import type { Highlights } from './highlights.ts';
import { type AnchoredClaim, anchorClaims, describeClaims } from './marked-claims.ts';
import { buildTextMap } from './text-map.ts';

/** One checked article in the page, with its marks. */
export interface Reading {
  readonly report: ArticleReport;
  readonly root: Element;
  /** The claims that stand in the page now, in order of the text. */
  readonly claims: () => readonly AnchoredClaim[];
  /**
   * Finds the claims again after the page changed: marks follow their sentences, and vanish with them.
   * @returns the share of the checked text's length that was added or lost, 0 where the text is the same.
   */
  readonly refresh: () => number;
}

/** Marks a checked article. */
export function createReading(page: PageArticle, report: ArticleReport, highlights: Highlights): Reading {
  const checked = page.map.text;
  const selectors = describeClaims(report, checked);
  let claims: readonly AnchoredClaim[] = [];
  const mark = (next: readonly AnchoredClaim[]) => {
    claims = next;
    highlights.show(claims.flatMap(({ tone, range }) => (tone === null ? [] : [{ tone, range }])));
  };
  mark(anchorClaims(report, page.map, null));
  return {
    report,
    root: page.map.root,
    claims: () => claims,
    refresh() {
      const map = buildTextMap(page.map.root);
      const same = map.text === checked;
      mark(anchorClaims(report, map, same ? null : selectors));
      return same ? 0 : Math.abs(map.text.length - checked.length) / Math.max(1, checked.length);
    },
  };
}
