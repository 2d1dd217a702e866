import { attributionDifferences } from './differences/attribution.ts';
import { dateDifferences } from './differences/date.ts';
import type { DifferenceDetector, MatchedPair } from './differences/detector.ts';
import { hedgingDifferences } from './differences/hedging.ts';
import { loadedTermDifferences } from './differences/loaded-term.ts';
import { negationDifferences } from './differences/negation.ts';
import { numberDifferences } from './differences/number.ts';
import { personDifferences } from './differences/person.ts';
import { placeDifferences } from './differences/place.ts';
import type { Difference, DifferenceVerdict } from './report.ts';

/** All kinds of differences, in the order in which a reader cares for them. */
const DETECTORS: readonly DifferenceDetector[] = [
  personDifferences,
  numberDifferences,
  negationDifferences,
  dateDifferences,
  placeDifferences,
  hedgingDifferences,
  attributionDifferences,
  loadedTermDifferences,
];

const VERDICT_ORDER: Record<DifferenceVerdict, number> = { conflict: 0, update: 1, differs: 2 };

/** Names how two wordings of one fact differ, conflicts first. */
export function detectDifferences(pair: MatchedPair): readonly Difference[] {
  const found = DETECTORS.flatMap((detector) => detector.detect(pair));
  return found.sort((a, b) => VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict]);
}
