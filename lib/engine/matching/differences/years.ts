import type { CountedQuantity } from '../../claims/claim.ts';
import { isPerson } from '../../claims/is-person.ts';
import type { AmountWords } from '../../lexicon/amount-words.ts';
import type { Language } from '../../lexicon/language.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import { YEARS } from '../../text/units.ts';

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
  language: Language,
): YearsOf {
  if (unit === null || !YEARS.has(unit)) return NONE;
  const { amounts } = language;
  const before = text.slice(Math.max(0, start - YEARS_REACH), start);
  if (amounts.sinceBefore.test(before) && isRare(before, amounts)) return { years: 'since', gender: null };
  // `trois ans de prison` and `cinq ans après` are no age.
  if (amounts.noAgeBehind.test(text.slice(end))) return NONE;
  const noun = nounOfAge(tokens, start, language);
  if (noun < 0 && !amounts.ageBefore.test(before)) return NONE;
  return { years: 'age', gender: noun < 0 ? null : genderOf(tokens, noun, amounts) };
}

const NONE: YearsOf = { years: null, gender: null };

/** True where the part of the sentence before a number says that something is rare. */
function isRare(before: string, { rarity }: AmountWords): boolean {
  const part = before.slice(-RARITY_REACH).split(/[.;:]/).at(-1) ?? '';
  return rarity.test(part);
}

/** How far before a number of years rarity may be told, in characters. */
const RARITY_REACH = 65;

/** How far before a number it may be told what its years are, in characters; longer than any such wording. */
const YEARS_REACH = 120;

/** Index of the person in `un élève de 16 ans`, `une lycéenne française âgée de 15 ans`; -1 where none stands there. */
function nounOfAge(
  tokens: readonly TaggedToken[],
  start: Span['start'],
  { people, smallWords }: Language,
): number {
  const of = tokens.findIndex((token) => token.start >= start) - 1;
  if (!smallWords.plainOf.has(tokens[of]?.norm ?? '')) return -1;
  const near = [of - 1, of - 2, of - 3];
  const noun = near.find((at) => tokens[at]?.pos === 'noun');
  const isDescribed = near.slice(0, near.indexOf(noun ?? of)).every((at) => tokens[at]?.pos === 'adjective');
  return noun !== undefined && isDescribed && isPerson(tokens[noun]?.lemma ?? '', people) ? noun : -1;
}

function genderOf(
  tokens: readonly TaggedToken[],
  noun: number,
  { feminine, masculine }: AmountWords,
): YearsOf['gender'] {
  const near = tokens.slice(Math.max(0, noun - 2), noun);
  const article = near.findLast(({ pos }) => pos === 'determiner')?.norm ?? '';
  if (feminine.has(article)) return 'feminine';
  return masculine.has(article) ? 'masculine' : null;
}
