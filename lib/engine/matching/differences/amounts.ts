import type { Claim, CountedQuantity } from '../../claims/claim.ts';
import type { AmountWords, VagueAmount } from '../../lexicon/amount-words.ts';
import type { ConceptIndex } from '../../lexicon/concept-index.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import { findWording, type Wording } from '../../text/wordings.ts';
import { onceEachPart } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import { type Years, type YearsOf, yearsOf } from './years.ts';

/** A number or a vague amount of a sentence, with what it counts; the span takes in the counted noun. */
export interface Amount extends CountedQuantity {
  /** True for `plusieurs`, `une partie`: no number is told. */
  readonly vague: boolean;
  /** The words that say how many where no number does; empty for numbers. */
  readonly words: string;
  /** The words before the figure that belong to it (`près de`); of numbers only. */
  readonly lead: string;
  /** True for some of more (`dont quatre enfants`, `trois autres`, `deux nouveaux cas`): two such parts never conflict. */
  readonly part: boolean;
  /** Of years: whether they are an age or the time since something was last so; null where neither is told. */
  readonly years: Years | null;
  /** Of an age: whose it is, by the article; null where that is not told. */
  readonly gender: YearsOf['gender'];
}

/** How far behind a vague wording its noun may stand, in tokens: `de nombreux jeunes soldats`. */
const NOUN_REACH = 3;

/** All amounts of a sentence in its order: the numbers of its frame, and vague wordings where no number stands. */
export const amountsOf = onceEachPart(
  ({ claim, tokens, language }: PairSide, concepts: ConceptIndex): readonly Amount[] => {
    const words = language.amounts;
    const numbers = claim.frame.quantities.map(
      (quantity): Amount => ({
        ...withNoun(quantity),
        of: withFate(quantity, claim, concepts),
        vague: false,
        words: '',
        lead: leadOf(claim.text, quantity, words),
        part: isPart(claim.text, quantity, words),
        ...yearsOf(quantity, claim.text, tokens, language),
      }),
    );
    const vague: Amount[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const found = findWording(words.vague, tokens, at, normOf);
      const amount = found && readVague(tokens, at, found);
      if (!amount || numbers.some((number) => overlaps(number, amount))) continue;
      vague.push(amount);
      at += found.words.length;
    }
    return [...numbers, ...vague, ...readDegrees(tokens, words)].sort((a, b) => a.start - b.start);
  },
);

function normOf(token: TaggedToken | undefined): string {
  return token?.norm ?? '';
}

/** `en partie`, `entièrement`: how far an act went, as a share without a noun. */
function readDegrees(tokens: readonly TaggedToken[], { degrees, almost }: AmountWords): readonly Amount[] {
  return tokens.flatMap((token, at): Amount[] => {
    const found = findWording(degrees, tokens, at, normOf);
    const last = found && tokens[at + found.words.length - 1];
    // The second word of `presque entièrement` is no degree of its own.
    if (!found || !last || almost.has(tokens[at - 1]?.norm ?? '')) return [];
    const [text, low, high] = found.value;
    const span = { start: token.start, end: last.end };
    const rest = {
      ordinal: false,
      counted: null,
      countedSpan: null,
      of: [],
      vague: false,
      words: text,
      lead: '',
      part: false,
      years: null,
      gender: null,
    };
    return [{ ...span, value: low, low, high, approximation: 'about', unit: 'degree', ...rest }];
  });
}

/** `près de` of `près de 50 ans`; `presque` stands before the number's span. */
function leadOf(text: string, { start, end }: Span, { almostBefore, almostWord }: AmountWords): string {
  const own = /^[^\d]*/u.exec(text.slice(start, end))?.[0] ?? '';
  return almostBefore.test(text.slice(0, start)) ? `${almostWord} ${own}` : own;
}

function isPart(text: string, { start, end }: Span, { partBefore, partBehind }: AmountWords): boolean {
  return partBefore.test(text.slice(0, start)) || partBehind.test(text.slice(start, end + PART_REACH));
}

/** How far behind a number `autres` may stand, in characters. */
const PART_REACH = 12;

/** What a number counts, with the fate that stands behind an empty predicate: `restent portées disparues`. */
function withFate(quantity: CountedQuantity, { frame }: Claim, concepts: ConceptIndex): readonly string[] {
  const isCount = (concept: string) => concepts.get(concept)?.type === 'count';
  if (quantity.unit !== null || quantity.of.some(isCount)) return quantity.of;
  const fate = frame.concepts.find(
    ({ start, concept }) => start >= quantity.end && start - quantity.end <= FATE_REACH && isCount(concept),
  );
  const between = frame.quantities.some(
    ({ start }) => fate !== undefined && start >= quantity.end && start < fate.start,
  );
  return fate && !between ? [...quantity.of, fate.concept] : quantity.of;
}

/** How far behind a number its fate may be told, in characters. Sane: 20 to 60. */
const FATE_REACH = 40;

function withNoun<T extends CountedQuantity>(quantity: T): T {
  const counted = quantity.countedSpan;
  const isNear = counted && counted.start >= quantity.end && counted.start - quantity.end <= NEAR;
  return isNear ? { ...quantity, end: counted.end } : quantity;
}

/** `morts` in `150 morts`, `conteneurs` in `6.700 d’autres conteneurs` is too far: characters between. */
const NEAR = 4;

function readVague(
  tokens: readonly TaggedToken[],
  at: number,
  { words, value }: Wording<VagueAmount>,
): Amount | null {
  const behind = at + words.length;
  const noun = tokens
    .slice(behind, behind + NOUN_REACH)
    .find((token) => token.pos === 'noun' && token.kind === 'word');
  const first = tokens[at];
  const last = noun ?? tokens[behind - 1];
  if (!first || !last) return null;
  const { low, high, approximation } = value;
  return {
    start: first.start,
    end: last.end,
    value: low,
    low,
    high,
    approximation,
    unit: null,
    ordinal: false,
    counted: noun?.lemma ?? null,
    countedSpan: noun ? { start: noun.start, end: noun.end } : null,
    of: noun ? [`lemma:${noun.lemma}`] : [],
    vague: true,
    words: value.words,
    lead: '',
    part: true,
    years: null,
    gender: null,
  };
}
