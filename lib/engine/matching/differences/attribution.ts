import { foldName } from '../../claims/person-name.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import { isSameParticipant } from '../same-participant.ts';
import { type DifferenceDetector, difference } from './detector.ts';
import { type NamedSource, sourcesOf } from './sources.ts';

/** The two sides name different sources, or only one names any. */
export const attributionDifferences: DifferenceDetector = {
  kind: 'attribution',
  detect(pair) {
    const mine = sourcesOf(pair.here);
    const theirs = sourcesOf(pair.there);
    const [a] = mine;
    const [b] = theirs;
    if (!a && !b) return [];
    if (mine.some((x) => theirs.some((y) => isSameSource(x, y, pair.here.language.sources)))) return [];
    // "Il a dit": whom that means may be the very source the other side names.
    const isOpen = (a?.open && a.keys.length === 0) || (b?.open && b.keys.length === 0);
    if (isOpen) return [];
    return [difference('attribution', 'differs', pair, a ?? null, b ?? null)];
  },
};

/**
 * True where the sources share a name (`KCNA` and `l’agence d’information KCNA`) or are one person; where only one has
 * a name, where they share a participant; without names, where they share a word of weight (`la préfecture`,
 * `la préfecture de police`).
 */
function isSameSource(a: NamedSource, b: NamedSource, sources: SourceWords): boolean {
  const isOneParticipant = a.keys.length > 0 && b.keys.length > 0 && isSameParticipant(a.keys, b.keys);
  const isPerson = (key: string) => key.startsWith('person:');
  if (isOneParticipant && (a.open || b.open || (a.keys.some(isPerson) && b.keys.some(isPerson)))) return true;
  const mine = namesOf(a.wording);
  const theirs = namesOf(b.wording);
  // The first word has its capital from its place, unless the other side has it elsewhere: `Moscou et Pyongyang`.
  if (mine.length > 0 && theirs.length > 0) return isIn(mine, b.wording) || isIn(theirs, a.wording);
  if (isOneParticipant && (mine.length > 0 || theirs.length > 0)) return true;
  const words = wordsOf(b.wording, sources);
  return wordsOf(a.wording, sources).some((word) => words.includes(word));
}

const WORDS = /\p{L}[\p{L}-]*/gu;

/** Words with a capital behind the first word, or written in capitals all through. */
function namesOf(source: string): readonly string[] {
  const [first = '', ...rest] = source.match(WORDS) ?? [];
  const isName = (word: string) => /^\p{Lu}/u.test(word) && word.length > 1;
  return [...(/^\p{Lu}{2,}$/u.test(first) ? [first] : []), ...rest.filter(isName)].map(foldName);
}

function isIn(names: readonly string[], source: string): boolean {
  const words = (source.match(WORDS) ?? []).map(foldName);
  return names.some((name) => words.includes(name));
}

function wordsOf(source: string, { common }: SourceWords): readonly string[] {
  return foldName(source)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 && !common.has(word));
}
