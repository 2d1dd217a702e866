import type { PredicateWords } from '../../lexicon/predicate-words.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import type { PlainDenial } from './plain-denial.ts';

/** Shorter words have prefixes by chance (`actif`, `inactif` is one, `tact`, `intact` is none). Sane range 5 to 7. */
const LEAST_LETTERS = 6;

/** A word with the one before it, whose kind it names. */
interface Described {
  readonly span: Span;
  readonly word: string;
  readonly noun: string;
}

/**
 * One thing that is called one way on one side and, by a prefix, the contrary on the other: `homicide volontaire`,
 * `homicide involontaire`. Null where there is none, or where a side has both words.
 */
export function findContraryWords(here: PairSide, there: PairSide): PlainDenial | null {
  const mine = describedIn(here);
  const theirs = describedIn(there);
  const has = (some: readonly Described[], word: string) => some.some((each) => each.word === word);
  for (const a of mine)
    for (const b of theirs) {
      if (a.noun !== b.noun || !areContrary(a.word, b.word, here.language.predicates)) continue;
      if (has(mine, b.word) || has(theirs, a.word)) continue;
      return { here: a.span, there: b.span };
    }
  return null;
}

const describedIn = onceEach(({ tokens, language }: PairSide): readonly Described[] => {
  return tokens.flatMap((token, n) => {
    const before = tokens[n - 1];
    if (token.pos !== 'adjective' || before?.pos !== 'noun') return [];
    return [
      {
        span: { start: before.start, end: token.end },
        word: baseOf(token, language.predicates),
        noun: before.lemma,
      },
    ];
  });
});

/** A word the lexicon lacks keeps its ending: without that of the plural it is near enough. */
function baseOf({ lemma }: TaggedToken, { pluralEnding }: PredicateWords): string {
  return lemma.replace(pluralEnding, '');
}

function areContrary(a: string, b: string, { contraryPrefixes }: PredicateWords): boolean {
  const [plain, prefixed] = a.length < b.length ? [a, b] : [b, a];
  return plain.length >= LEAST_LETTERS && contraryPrefixes.some((prefix) => prefix + plain === prefixed);
}
