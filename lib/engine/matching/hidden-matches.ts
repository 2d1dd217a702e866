import { textHash } from '../text/text-hash.ts';
import type { ArticleReport, ClaimReport, Match } from './report.ts';

/** What tells one side of a match from others: a sentence and who published it. A `Match` is one. */
export interface MatchSide {
  readonly outlet: string;
  readonly text: string;
}

/**
 * The report without the matches a reader has hidden, its claims' outlets and origins counted anew; the same object
 * where none of them is in it. `keys` are those of `matchKey`. Linear in the report's text.
 */
export function withoutHidden(report: ArticleReport, keys: ReadonlySet<string>): ArticleReport {
  if (keys.size === 0) return report;
  const claims = report.claims.map((claim) => withoutHiddenMatches(claim, report.article.outlet, keys));
  return claims.every((claim, n) => claim === report.claims[n]) ? report : { ...report, claims };
}

/**
 * The name by which a match is hidden, the same whichever of its two articles is being read: thirty-two hex digits
 * and a hyphen. Letter case and white space of sentences and outlets do not count.
 */
export function matchKey(here: MatchSide, there: MatchSide): string {
  return pairKey(sideKey(here), sideKey(there));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

function withoutHiddenMatches(claim: ClaimReport, outlet: string, keys: ReadonlySet<string>): ClaimReport {
  if (claim.matches.length === 0) return claim;
  const here = sideKey({ outlet, text: claim.text });
  const matches = claim.matches.filter((match) => !keys.has(pairKey(here, sideKey(match))));
  return matches.length === claim.matches.length ? claim : { ...claim, matches, ...countSame(matches) };
}

/** How many outlets and how many origins stand behind the matches of tier `same`. */
export function countSame(matches: readonly Match[]): Pick<ClaimReport, 'outletCount' | 'originCount'> {
  const same = matches.filter((match) => match.tier === 'same');
  return {
    outletCount: new Set(same.map((match) => match.outlet)).size,
    originCount: new Set(same.map((match) => match.origin.id)).size,
  };
}

/** White space does not count in a hash, so a bar keeps name and sentence apart. */
function sideKey({ outlet, text }: MatchSide): string {
  return textHash(`${outlet}|${text}`);
}
