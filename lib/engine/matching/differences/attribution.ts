import { foldName } from '../../claims/person-name.ts';
import { type DifferenceDetector, difference } from './detector.ts';

/** The two sides name different sources, or only one names any. */
export const attributionDifferences: DifferenceDetector = {
  kind: 'attribution',
  detect(pair) {
    const { here, there, hereSource, thereSource } = pair;
    if (hereSource === null && thereSource === null) return [];
    // "Il a dit": whom that means may be the very source the other side names.
    const isOpen = (here.attribution && hereSource === null) || (there.attribution && thereSource === null);
    if (isOpen) return [];
    if (hereSource && thereSource && isSameSource(hereSource, thereSource)) return [];
    const mine = here.attribution?.sourceSpan ?? null;
    const theirs = there.attribution?.sourceSpan ?? null;
    return [difference('attribution', 'differs', pair, mine, theirs)];
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
