import type { Language } from '../lexicon/language.ts';
import type { Quantity } from '../text/quantity.ts';
import { covers } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { MEASURES } from '../text/units.ts';
import type { ConceptMention } from './claim.ts';
import type { Clause } from './clauses.ts';

/** Who says it is not what is counted: `12 personnes sont mortes a dit le maire`. */
const SPEECH = 'say';

/** How far behind a number its predicate may stand, in tokens. */
const REACH = 12;

/**
 * Names what a number counts: the concept of the counted noun (`150 morts` → `die`), else the noun itself; for
 * counted people the concept of the predicate (`150 personnes ont péri`, `a tué 150 personnes`), none without one.
 */
export function countedConcepts(
  quantity: Quantity,
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  concepts: readonly ConceptMention[],
  language: Language,
): readonly string[] {
  if (quantity.unit !== null && MEASURES.has(quantity.unit)) return [];
  if (quantity.counted && !language.people.counted.has(quantity.counted)) {
    const at = quantity.countedSpan;
    const own = at ? concepts.filter((mention) => covers(mention, at)).map((mention) => mention.concept) : [];
    return own.length > 0
      ? tolls(own, language)
      : [`lemma:${language.derivations.base(quantity.counted, 'noun')}`];
  }
  return tolls(predicateOf(quantity, tokens, clauses, concepts), language);
}

/** Of several senses of a word, those that name a toll (`disparus`: missing, not passed away), where there are any. */
function tolls(concepts: readonly string[], language: Language): readonly string[] {
  const counts = concepts.filter((concept) => language.concepts.get(concept)?.type === 'count');
  return counts.length > 0 ? counts : concepts;
}

/** The counted people's predicate: the nearest one behind the number in its clause, else the nearest before. */
function predicateOf(
  quantity: Quantity,
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  concepts: readonly ConceptMention[],
): readonly string[] {
  const index = tokens.findIndex((token) => token.end > quantity.start);
  const last = tokens.findLastIndex((token) => token.start < (quantity.countedSpan?.end ?? quantity.end));
  const clause = clauses.find((each) => index >= each.from && index < each.to);
  const limit = tokens[Math.min(tokens.length, last + REACH, clause?.to ?? tokens.length) - 1]?.end ?? 0;
  const isPredicate = (mention: ConceptMention) => mention.concept !== SPEECH;
  const behind = concepts.filter(
    (mention) => isPredicate(mention) && mention.start >= (tokens[last]?.end ?? 0) && mention.end <= limit,
  );
  const counted = behind[0];
  if (counted)
    return behind.filter((mention) => mention.start === counted.start).map((mention) => mention.concept);
  const from = tokens[Math.max(clause?.from ?? 0, index - REACH)]?.start ?? 0;
  const before = concepts.filter(
    (mention) => isPredicate(mention) && mention.end <= quantity.start && mention.start >= from,
  );
  const nearest = before.at(-1);
  return nearest
    ? before.filter((mention) => mention.start === nearest.start).map((mention) => mention.concept)
    : [];
}
