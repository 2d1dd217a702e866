import type { LoadedTermMention } from '../../claims/claim.ts';
import { type DifferenceDetector, difference } from './detector.ts';

/** Two words of different load for one thing: `opération militaire spéciale`, `guerre`. Words both sides use are no difference. */
export const loadedTermDifferences: DifferenceDetector = {
  kind: 'loaded-term',
  detect(pair) {
    const mine = pair.here.frame.loadedTerms;
    const theirs = pair.there.frame.loadedTerms;
    const seen = new Set<string>();
    return mine.flatMap((a) => {
      const other = theirs.find((b) => b.set === a.set && b.term !== a.term && b.load !== a.load);
      if (!other || uses(theirs, a) || uses(mine, other) || seen.has(a.set)) return [];
      seen.add(a.set);
      return [difference('loaded-term', 'differs', pair, a, other)];
    });
  },
};

function uses(mentions: readonly LoadedTermMention[], term: LoadedTermMention): boolean {
  return mentions.some((mention) => mention.set === term.set && mention.term === term.term);
}
