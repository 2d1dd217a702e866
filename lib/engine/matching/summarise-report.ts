import { type ClaimStanding, claimStanding, sameMatches } from './claim-standing.ts';
import type { ArticleReport, Origin } from './report.ts';

/** One outlet of a report, the checked article's own among them. */
export interface OutletSummary {
  readonly outlet: string;
  /** Day of its earliest article that matches, `YYYY-MM-DD`; null where none of them has a date. */
  readonly published: string | null;
  /** Claims of the checked article that it reports too; for the checked article itself, those reported elsewhere. */
  readonly claimCount: number;
  /** Where its mentions come from, most frequent first; at least one. */
  readonly origins: readonly Origin[];
  /**
   * True for the one outlet that published earliest, of those within `STORY_DAYS` before the checked article;
   * false for all where two share that day or only one has a date.
   */
  readonly first: boolean;
  /** True for the checked article. */
  readonly here: boolean;
}

/** The figures of a report that the popup and the command line show. */
export interface ReportSummary {
  readonly claimCount: number;
  /** `claimCount = differCount + sameCount + onlyHereCount`, by `claimStanding`. */
  readonly differCount: number;
  readonly sameCount: number;
  readonly onlyHereCount: number;
  /** Other outlets that report at least one claim. */
  readonly outletCount: number;
  /** Distinct origins behind those outlets' mentions. */
  readonly originCount: number;
  /** Earliest first, those without a date last, then by claims. Empty where nobody else reports anything. */
  readonly outlets: readonly OutletSummary[];
}

/**
 * Articles more than this many days older than the checked one report earlier events, and nobody is "first" by
 * them. Sane range: 3 to 30.
 */
const STORY_DAYS = 14;
const DAY_MS = 86_400_000;

interface Tally {
  published: string | null;
  claimCount: number;
  readonly here: boolean;
  readonly origins: Map<string, { readonly origin: Origin; count: number }>;
}

/** Sums a report up: how many claims stand how, and who reported them when. Only matches of tier `same` count. */
export function summariseReport(report: ArticleReport): ReportSummary {
  const counts: Record<ClaimStanding, number> = { differ: 0, same: 0, 'only-here': 0 };
  const tallies = new Map<string, Tally>();
  const origins = new Set<string>();
  for (const claim of report.claims) {
    counts[claimStanding(claim)]++;
    const seen = new Set<string>();
    for (const match of sameMatches(claim)) {
      const tally = tallies.get(match.outlet) ?? emptyTally(false);
      tallies.set(match.outlet, tally);
      tally.published = earlier(tally.published, match.published);
      if (!seen.has(match.outlet)) tally.claimCount++;
      seen.add(match.outlet);
      count(tally, match.origin);
      origins.add(match.origin.id);
    }
  }
  const reported = counts.differ + counts.same;
  return {
    claimCount: report.claims.length,
    differCount: counts.differ,
    sameCount: counts.same,
    onlyHereCount: counts['only-here'],
    outletCount: tallies.size,
    originCount: origins.size,
    outlets:
      reported === 0
        ? []
        : timeline(
            [...tallies, [report.article.outlet, ownTally(report, reported)]],
            report.article.published,
          ),
  };
}

function emptyTally(here: boolean): Tally {
  return { published: null, claimCount: 0, here, origins: new Map() };
}

function ownTally(report: ArticleReport, claimCount: number): Tally {
  const tally = emptyTally(true);
  tally.published = report.article.published;
  tally.claimCount = claimCount;
  count(tally, report.origin);
  return tally;
}

function count(tally: Tally, origin: Origin): void {
  const entry = tally.origins.get(origin.id) ?? { origin, count: 0 };
  entry.count++;
  tally.origins.set(origin.id, entry);
}

function timeline(
  tallies: readonly (readonly [string, Tally])[],
  published: string | null,
): readonly OutletSummary[] {
  const since = published === null ? Number.NEGATIVE_INFINITY : Date.parse(published) - STORY_DAYS * DAY_MS;
  const dates = tallies
    .flatMap(([, tally]) => (tally.published === null ? [] : [tally.published]))
    .filter((day) => Date.parse(day) >= since)
    .sort();
  const sole = dates[0] !== dates[1] ? dates[0] : undefined;
  return tallies
    .map(([outlet, tally]) => ({
      outlet,
      published: tally.published,
      claimCount: tally.claimCount,
      origins: [...tally.origins.values()].sort((a, b) => b.count - a.count).map((entry) => entry.origin),
      // Somebody is first only among several that have a date.
      first: dates.length > 1 && tally.published !== null && tally.published === sole,
      here: tally.here,
    }))
    .sort(
      (a, b) =>
        (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
        b.claimCount - a.claimCount ||
        a.outlet.localeCompare(b.outlet),
    );
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
