import type { ArticleReport, ClaimReport } from '@/lib/engine/matching/report.ts';
import { anchor } from './anchor.ts';
import type { ReadingChoices } from './reading-choices.ts';
import type { TextMap } from './text-map.ts';
import { describeSpan, type TextQuoteSelector } from './text-quote.ts';
import { type Tone, toneOf } from './tones.ts';

/** A claim where it stands in the page at this moment. */
export interface AnchoredClaim {
  readonly claim: ClaimReport;
  /** Null where its sentence stays unmarked. */
  readonly tone: Tone | null;
  readonly range: Range;
}

/** The way to find each claim again when the page's text moves. */
export type ClaimSelectors = ReadonlyMap<string, TextQuoteSelector>;

/** The claims' selectors in the text they were found in. */
export function describeClaims(report: ArticleReport, text: string): ClaimSelectors {
  return new Map(report.claims.map((claim) => [claim.id, describeSpan(text, claim)]));
}

/**
 * The claims that stand in the map now, in order of the report. With `selectors`, the map's text is another than
 * the one that was checked: each claim is looked for by its quote, and left out where it is not surely found.
 */
export function anchorClaims(
  report: ArticleReport,
  map: TextMap,
  selectors: ClaimSelectors | null,
  marked: ReadingChoices['marked'],
): readonly AnchoredClaim[] {
  return report.claims.flatMap((claim) => {
    const target = selectors === null ? claim : selectors.get(claim.id);
    const range = target === undefined ? null : anchor(map, target);
    return range === null ? [] : [{ claim, tone: toneOf(claim, marked), range }];
  });
}
