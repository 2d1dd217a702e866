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

/**
 * True where the sources share a name (`KCNA` and `l’agence d’information KCNA`), or where one has no name, a
 * word of weight (`la préfecture` and `la préfecture de police`).
 */
function isSameSource(a: string, b: string): boolean {
  const mine = namesOf(a);
  const theirs = namesOf(b);
  if (mine.length > 0 && theirs.length > 0) return mine.some((name) => theirs.includes(name));
  const words = wordsOf(b);
  return wordsOf(a).some((word) => words.includes(word));
}

/** Words with a capital behind the first word, or written in capitals all through. */
function namesOf(source: string): readonly string[] {
  const [first = '', ...rest] = source.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const isName = (word: string) => /^\p{Lu}/u.test(word) && word.length > 1;
  return [...(/^\p{Lu}{2,}$/u.test(first) ? [first] : []), ...rest.filter(isName)].map(foldName);
}

function wordsOf(source: string): readonly string[] {
  return foldName(source)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
}
