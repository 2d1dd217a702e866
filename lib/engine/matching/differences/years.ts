import type { CountedQuantity } from '../../claims/claim.ts';
import { ACTOR_NOUNS } from '../../lexicon/fr/actor-nouns.ts';
import { PEOPLE_NOUNS } from '../../lexicon/fr/counted-words.ts';
import { RARITY, SINCE_BEFORE } from '../../lexicon/fr/date-words.ts';
import { AGE_BEFORE, AGED_NOUNS, COUNTED_PEOPLE } from '../../lexicon/fr/vague-amounts.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';

/** What a number of years tells: how old somebody is, or since when something was not so. */
export type Years = 'age' | 'since';

/** What a number of years tells, and of an age whose: by the article, null where none stands there. */
export interface YearsOf {
  readonly years: Years | null;
  readonly gender: 'masculine' | 'feminine' | null;
}

/** What the years of a quantity tell; `years` is null where they are neither, or no years. */
export function yearsOf(
  { start, end, unit }: CountedQuantity,
  text: string,
  tokens: readonly TaggedToken[],
): YearsOf {
  if (unit !== 'an' && unit !== 'année') return NONE;
  const before = text.slice(Math.max(0, start - YEARS_REACH), start);
  if (SINCE_BEFORE.test(before) && isRare(before)) return { years: 'since', gender: null };
  // `trois ans de prison` and `cinq ans après` are no age.
  if (NO_AGE_BEHIND.test(text.slice(end))) return NONE;
  const noun = nounOfAge(tokens, start);
  if (noun < 0 && !AGE_BEFORE.test(before)) return NONE;
  return { years: 'age', gender: noun < 0 ? null : genderOf(tokens, noun) };
}

const NONE: YearsOf = { years: null, gender: null };

const NO_AGE_BEHIND = /^\s+(?:de |d['’]|après|avant|plus t[ôa]r?[td])/u;

/** True where the part of the sentence before a number says that something is rare. */
function isRare(before: string): boolean {
  const part = before.slice(-RARITY_REACH).split(/[.;:]/).at(-1) ?? '';
  return RARITY.test(part);
}

/** How far before a number of years rarity may be told, in characters. */
const RARITY_REACH = 65;

/** How far before a number it may be told what its years are, in characters; longer than any such wording. */
const YEARS_REACH = 120;

/** Index of the person in `un élève de 16 ans`, `une lycéenne française âgée de 15 ans`; -1 where none stands there. */
function nounOfAge(tokens: readonly TaggedToken[], start: Span['start']): number {
  const of = tokens.findIndex((token) => token.start >= start) - 1;
  if (!/^d[e']$/u.test(tokens[of]?.norm ?? '')) return -1;
  const near = [of - 1, of - 2, of - 3];
  const noun = near.find((at) => tokens[at]?.pos === 'noun');
  const isDescribed = near.slice(0, near.indexOf(noun ?? of)).every((at) => tokens[at]?.pos === 'adjective');
  return noun !== undefined && isDescribed && isPerson(tokens[noun]?.lemma ?? '') ? noun : -1;
}

function isPerson(lemma: string): boolean {
  return [PEOPLE_NOUNS, COUNTED_PEOPLE, ACTOR_NOUNS, AGED_NOUNS].some((nouns) => nouns.has(lemma));
}

function genderOf(tokens: readonly TaggedToken[], noun: number): YearsOf['gender'] {
  const article = tokens.slice(Math.max(0, noun - 2), noun).findLast(({ pos }) => pos === 'determiner')?.norm;
  if (/^(?:une|la|cette|sa)$/u.test(article ?? '')) return 'feminine';
  return /^(?:un|le|ce|cet|du|au|son)$/u.test(article ?? '') ? 'masculine' : null;
}
