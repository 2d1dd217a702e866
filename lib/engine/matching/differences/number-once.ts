import { overlaps, type Span } from '../../text/span.ts';
import { TERMS } from '../../text/units.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import type { Difference } from '../report.ts';
import type { Amount } from './amounts.ts';
import { difference, type MatchedPair } from './detector.ts';

/** `133 cardinaux`, `les cardinaux`: only one side says how many there are, or how long. The amounts are those without a counterpart. */
export function findNumberOnce(
  pair: MatchedPair,
  here: readonly Amount[],
  there: readonly Amount[],
): readonly Difference[] {
  const mine = here.flatMap((amount) => {
    const noun = withoutNumber(pair.there, amount);
    return noun ? [difference('number', 'differs', pair, amount, noun)] : [];
  });
  const theirs = there.flatMap((amount) => {
    const noun = withoutNumber(pair.here, amount);
    return noun ? [difference('number', 'differs', pair, noun, amount)] : [];
  });
  return [...mine, ...theirs].slice(0, MOST);
}

function withoutNumber(other: PairSide, amount: Amount): Span | null {
  const length = lengthOf(amount);
  return length === null ? uncounted(other, amount) : unmeasured(other, length);
}

/** A second one tells of another thing in most sentences. */
const MOST = 1;

/** `cinq ans de prison`, `une peine de prison`: only one side says how long. Null where the other says it as well. */
function unmeasured({ tokens, claim, language }: PairSide, noun: string): Span | null {
  const at = tokens.findIndex((token) => token.pos === 'noun' && token.lemma === noun);
  const of = tokens[at - 1];
  const before = tokens[at - 2];
  const token = tokens[at];
  if (!of || !before || !token || !language.smallWords.plainOf.has(of.norm) || before.pos !== 'noun')
    return null;
  // `neufs mois de prison`: a number that could not be read.
  if (language.amounts.lengths.has(before.lemma)) return null;
  const span = { start: before.start, end: token.end };
  return claim.frame.quantities.some((quantity) => overlaps(quantity, span)) ? null : span;
}

/** What a length of time is of: `prison` of `cinq ans de prison`; null where nothing stands behind it. */
function lengthOf({ unit, years, counted }: Amount): string | null {
  return unit !== null && TERMS.has(unit) && years === null && counted !== unit ? counted : null;
}

/** The counted noun of an amount where the other side has it in the plural and without a number; null where it has not. */
function uncounted(side: PairSide, amount: Amount): Span | null {
  if (amount.vague || amount.ordinal || amount.unit !== null || amount.value < 2) return null;
  return pluralsOf(side).find(({ lemma }) => lemma === amount.counted)?.span ?? null;
}

interface Plural {
  readonly lemma: string;
  readonly span: Span;
}

/** The nouns that stand behind `les`, `des` or `ces`, outside what is counted. */
const pluralsOf = onceEach(({ claim, tokens, language }: PairSide): readonly Plural[] =>
  tokens.flatMap((token, at) => {
    const article = tokens[at - 1];
    if (token.pos !== 'noun' || !article || !language.amounts.plural.has(article.norm)) return [];
    const span = { start: article.start, end: token.end };
    const isCounted = claim.frame.quantities.some(
      (quantity) =>
        overlaps(quantity, span) || (quantity.countedSpan && overlaps(quantity.countedSpan, span)),
    );
    return isCounted ? [] : [{ lemma: token.lemma, span }];
  }),
);
