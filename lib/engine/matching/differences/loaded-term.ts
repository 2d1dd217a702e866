import type { LoadedTermMention } from '../../claims/claim.ts';
import { overlaps } from '../../text/span.ts';
import type { Difference } from '../report.ts';
import { type DifferenceDetector, difference, type MatchedPair } from './detector.ts';
import { findMarkedWordings } from './marked-wordings.ts';

/**
 * Two words of different load for one thing: of one set (`opération militaire spéciale`, `guerre`), or a marked word
 * (`dévaste`, `terrible`) where the other side tells the same plainly or with another one. Words both sides use
 * are no difference.
 */
export const loadedTermDifferences: DifferenceDetector = {
  kind: 'loaded-term',
  detect(pair) {
    const found = [...findSetTerms(pair)];
    for (const { here, there } of findMarkedWordings(pair)) {
      const isTold = found.some(
        ({ hereSpan, thereSpan }) =>
          (hereSpan && overlaps(hereSpan, here)) || (thereSpan && overlaps(thereSpan, there)),
      );
      if (!isTold) found.push(difference('loaded-term', 'differs', pair, here, there));
    }
    return found.slice(0, MOST);
  },
};

/** More differences of wording than these say that two people wrote. */
const MOST = 3;

function findSetTerms(pair: MatchedPair): readonly Difference[] {
  const mine = pair.here.claim.frame.loadedTerms;
  const theirs = pair.there.claim.frame.loadedTerms;
  const seen = new Set<string>();
  return mine.flatMap((a) => {
    const other = theirs.find((b) => b.set === a.set && b.term !== a.term && b.load !== a.load);
    if (!other || uses(theirs, a) || uses(mine, other) || seen.has(a.set)) return [];
    seen.add(a.set);
    return [difference('loaded-term', 'differs', pair, a, other)];
  });
}

function uses(mentions: readonly LoadedTermMention[], term: LoadedTermMention): boolean {
  return mentions.some((mention) => mention.set === term.set && mention.term === term.term);
}
