import { expect } from 'vitest';
import { alignClaims } from '../../../../lib/engine/matching/align-claims.ts';
import { detectDifferences } from '../../../../lib/engine/matching/detect-differences.ts';
import { readSide } from '../../../../lib/engine/matching/pair-side.ts';
import type { Difference, DifferenceKind } from '../../../../lib/engine/matching/report.ts';
import { claimOf, PUBLISHED } from '../../analyse.ts';
import { french } from '../../french.ts';

/** The differences of two sentences; checks that every wording is what its span covers. */
export function differencesOf(
  hereText: string,
  thereText: string,
  therePublished: string = PUBLISHED,
): readonly Difference[] {
  const here = claimOf(hereText);
  const there = claimOf(thereText, therePublished);
  const found = detectDifferences({
    here: readSide(here, PUBLISHED, french),
    there: readSide(there, therePublished, french),
    alignment: alignClaims(here, there, french),
    concepts: french.concepts,
  });
  for (const { here: mine, there: theirs, hereSpan, thereSpan } of found) {
    expect(hereSpan ? hereText.slice(hereSpan.start, hereSpan.end) : '').toBe(mine);
    expect(thereSpan ? thereText.slice(thereSpan.start, thereSpan.end) : '').toBe(theirs);
  }
  return found;
}

/** The differences of one kind as `verdict: here | there`. */
export function differencesOfKind(
  kind: DifferenceKind,
  here: string,
  there: string,
  therePublished?: string,
): readonly string[] {
  return differencesOf(here, there, therePublished)
    .filter((each) => each.kind === kind)
    .map((each) => `${each.verdict}: ${each.here} | ${each.there}`);
}
