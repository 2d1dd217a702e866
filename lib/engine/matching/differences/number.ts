import type { CountedQuantity } from '../../claims/claim.ts';
import { RUNNING_UNITS } from '../../lexicon/fr/counted-words.ts';
import type { Span } from '../../text/span.ts';
import { isCompatible, type QuantityPair } from '../align-quantities.ts';
import type { DifferenceVerdict } from '../report.ts';
import { type DifferenceDetector, difference, type MatchedPair } from './detector.ts';

/**
 * Numbers that count the same thing and are not told alike. Values that allow each other (rounding,
 * `plus de`) only differ; a toll that grew between two days of publication is an update; the rest conflicts.
 */
export const numberDifferences: DifferenceDetector = {
  kind: 'number',
  detect(pair) {
    return pair.alignment.quantities
      .filter((each) => !isToldAlike(each))
      .map((each) =>
        difference('number', verdictOf(each, pair), pair, wording(each.here), wording(each.there)),
      );
  },
};

function isToldAlike({ here, there }: QuantityPair): boolean {
  return here.value === there.value && here.approximation === there.approximation;
}

function verdictOf({ here, there, running }: QuantityPair, pair: MatchedPair): DifferenceVerdict {
  if (isCompatible(here, there)) return 'differs';
  const { herePublished, therePublished } = pair;
  const isVague = here.approximation === 'several' || there.approximation === 'several';
  if (isVague) return 'differs';
  if (here.unit !== null && RUNNING_UNITS.has(here.unit)) return 'differs';
  const isSameDay = herePublished === null || therePublished === null || herePublished === therePublished;
  if (here.unit === null && (running || !isSameDay)) return 'update';
  return 'conflict';
}

/** The number with its unit or counted noun: `24 ans`, `environ 6.700 conteneurs`. */
function wording(quantity: CountedQuantity): Span {
  const counted = quantity.countedSpan;
  const isNear = counted && counted.start >= quantity.end && counted.start - quantity.end <= 3;
  return { start: quantity.start, end: isNear ? counted.end : quantity.end };
}
