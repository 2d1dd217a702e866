import type { WordClass } from '../lexicon/grammar.ts';
import type { Language } from '../lexicon/language.ts';
import { hasLostAccents } from './lost-accents.ts';
import type { Reading, TaggedToken, Token } from './token.ts';
import { nameReading, readingsOf, writtenCase } from './written-case.ts';

/** One use of a token with the best score of a sentence that ends in it. */
interface Step {
  readonly use: WordClass;
  readonly score: number;
  readonly before: Step | null;
}

/** A later reading of a form is this much less likely than the one before it. */
const ORDER_PENALTY = -0.25;

/**
 * Chooses one reading for each token of a sentence: the sequence of word classes with the highest score by
 * the language's grammar (Viterbi, 1967; linear in the tokens). Capitals decide what can be a name.
 * Tokens and their order are kept.
 */
export function tagTokens(tokens: readonly Token[], language: Language): readonly TaggedToken[] {
  const { grammar } = language;
  const cases = writtenCase(tokens, language);
  const lostAccents = hasLostAccents(tokens, language);
  let steps: readonly Step[] = [];
  for (const [at, token] of tokens.entries()) {
    const next: Step[] = [];
    for (const { reading, prior } of readings(token, at))
      for (const use of grammar.classify(reading, token.norm))
        next.push(bestStep(use, use.prior + prior, steps, grammar.follow));
    steps = next;
  }
  return unwind(tokens, steps);

  function readings(token: Token, at: number): readonly { reading: Reading; prior: number }[] {
    if (token.kind === 'number') return [only(token, 'number')];
    if (token.kind === 'punctuation') return [only(token, 'punctuation')];
    if (token.kind === 'symbol') return [only(token, 'other')];
    const asWritten = readingsOf(token, language);
    const known = lostAccents ? [...asWritten, ...language.lemmatiser.withAccents(token.norm)] : asWritten;
    switch (cases[at]) {
      case 'name':
        return [{ reading: nameReading(token, known), prior: 0 }];
      case 'perhaps-name': {
        const prior = known.length > 0 ? NAME_PENALTY : 0;
        return [...ranked(known), { reading: nameReading(token, known), prior }];
      }
      default:
        return known.length > 0 ? ranked(known) : [only(token, 'noun')];
    }
  }
}

/** Where a capital need not mean a name, the common word is likelier. */
const NAME_PENALTY = -1;

/** In a text without accents a form is rather a participle in -é (`tue` for `tué`) than a rare word as written. */
const LOST_PARTICIPLE_BONUS = 0.3;

function ranked(readings: readonly Reading[]): { reading: Reading; prior: number }[] {
  const accented = readings.findIndex(({ spelling }) => spelling !== undefined);
  return readings.map((reading, order) => {
    if (reading.spelling === undefined) return { reading, prior: order * ORDER_PENALTY };
    // Words that lost their accents are ranked among themselves.
    const bonus = reading.verbForms.includes('past-participle') ? LOST_PARTICIPLE_BONUS : 0;
    return { reading, prior: (order - accented) * ORDER_PENALTY + bonus };
  });
}

function only(token: Token, pos: Reading['pos']): { reading: Reading; prior: number } {
  return { reading: { lemma: token.norm, pos, verbForms: [] }, prior: 0 };
}

function bestStep(
  use: WordClass,
  prior: number,
  steps: readonly Step[],
  follow: (before: string, after: string) => number,
): Step {
  if (steps.length === 0) return { use, score: prior + follow('^', use.before), before: null };
  let best: Step | null = null;
  let score = Number.NEGATIVE_INFINITY;
  for (const before of steps) {
    const reached = before.score + prior + follow(before.use.after, use.before);
    if (reached > score) {
      best = before;
      score = reached;
    }
  }
  return { use, score, before: best };
}

function unwind(tokens: readonly Token[], steps: readonly Step[]): readonly TaggedToken[] {
  const tagged: TaggedToken[] = [];
  let step: Step | null = steps.reduce<Step | null>(
    (best, other) => (best && best.score >= other.score ? best : other),
    null,
  );
  for (let at = tokens.length - 1; at >= 0 && step; at--) {
    const token = tokens[at];
    const { lemma, pos, verbForms, spelling } = step.use.reading;
    if (token) tagged.push({ ...token, norm: spelling ?? token.norm, lemma, pos, verbForms });
    step = step.before;
  }
  return tagged.reverse();
}
