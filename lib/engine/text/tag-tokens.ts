import type { WordClass } from '../lexicon/grammar.ts';
import type { Language } from '../lexicon/language.ts';
import { hasLostAccents } from './lost-accents.ts';
import type { PartOfSpeech, Reading, TaggedToken, Token } from './token.ts';
import { usesOf, usesOfReading, type WordUse } from './word-uses.ts';
import { isSingleCapital, nameReading, readingsOf, type WrittenCase, writtenCase } from './written-case.ts';

/** One use of a token with the best score of a sentence that ends in it. */
interface Step {
  readonly use: WordClass;
  readonly score: number;
  readonly before: Step | null;
}

/**
 * Chooses one reading for each token of a sentence: the sequence of word classes with the highest score by
 * the language's grammar (Viterbi, 1967; linear in the tokens). Capitals decide what can be a name.
 * Tokens and their order are kept.
 */
export function tagTokens(tokens: readonly Token[], language: Language): readonly TaggedToken[] {
  const { grammar } = language;
  const readings = tokens.map((token) => readingsOf(token, language));
  const cases = writtenCase(tokens, readings, language);
  const lostAccents = hasLostAccents(tokens, readings);
  let steps: readonly Step[] = [];
  for (const [at, token] of tokens.entries()) {
    const uses = usesAt(token, readings[at] ?? [], cases[at] ?? 'common', lostAccents, language);
    const before = steps;
    steps = uses.map(({ use, prior }) => bestStep(use, prior, before, grammar.follow));
  }
  return unwind(tokens, steps, language);
}

/** Where a capital need not mean a name, the common word is likelier. */
const NAME_PENALTY = -1;

/** What a token may be in its sentence; at least one. */
function usesAt(
  token: Token,
  asWritten: readonly Reading[],
  written: WrittenCase,
  lostAccents: boolean,
  language: Language,
): readonly WordUse[] {
  const { lemmatiser, grammar, formOf } = language;
  const { kind, norm } = token;
  if (kind !== 'word') return only(norm, POS_OF_KIND[kind], language);
  const known = lostAccents ? [...asWritten, ...lemmatiser.withAccents(norm)] : asWritten;
  if (written === 'name') return usesOfReading(norm, nameReading(token, known), 0, grammar);
  if (written === 'common' && known.length === 0) return only(norm, 'noun', language);
  const isOwnForm = !lostAccents && !isSingleCapital(token);
  const common = isOwnForm ? formOf(norm).uses : usesOf(norm, known, grammar);
  if (written === 'common') return common;
  const penalty = known.length > 0 ? NAME_PENALTY : 0;
  return [...common, ...usesOfReading(norm, nameReading(token, known), penalty, grammar)];
}

const POS_OF_KIND = { number: 'number', punctuation: 'punctuation', symbol: 'other' } as const;

/** The use of what no lexicon reads. */
function only(norm: string, pos: PartOfSpeech, { grammar }: Language): readonly WordUse[] {
  return usesOfReading(norm, { lemma: norm, pos, verbForms: [] }, 0, grammar);
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

function unwind(
  tokens: readonly Token[],
  steps: readonly Step[],
  language: Language,
): readonly TaggedToken[] {
  const tagged: TaggedToken[] = [];
  let step: Step | null = steps.reduce<Step | null>(
    (best, other) => (best && best.score >= other.score ? best : other),
    null,
  );
  for (let at = tokens.length - 1; at >= 0 && step; at--) {
    const token = tokens[at];
    if (token) tagged.push(tag(token, step.use.reading, language));
    step = step.before;
  }
  return tagged.reverse();
}

/** Each field by its name: copying the token with a spread takes several times as long. */
function tag(token: Token, reading: Reading, { formOf }: Language): TaggedToken {
  const { start, end, text, kind } = token;
  const { lemma, pos, verbForms, spelling: norm = token.norm } = reading;
  return { start, end, text, norm, kind, lemma, pos, verbForms, form: formOf(norm) };
}
