import { foldName } from '../../claims/person-name.ts';
import { type DifferenceDetector, difference } from './detector.ts';

/** The two sides name different sources, or only one names any. */
export const attributionDifferences: DifferenceDetector = {
  kind: 'attribution',
  detect(pair) {
    const mine = pair.here.attribution;
    const theirs = pair.there.attribution;
    if (!mine && !theirs) return [];
    if (mine && theirs && isSameSource(mine.source, theirs.source)) return [];
    return [difference('attribution', 'differs', pair, mine?.sourceSpan ?? null, theirs?.sourceSpan ?? null)];
  },
};

/** True where the sources share a word of weight: `KCNA` and `l’agence d’information KCNA`. */
function isSameSource(a: string, b: string): boolean {
  const words = (text: string) =>
    foldName(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3);
  const theirs = words(b);
  return words(a).some((word) => theirs.includes(word));
}
