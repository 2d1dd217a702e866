import type { WordClass } from '../lexicon/grammar.ts';
import type { Language } from '../lexicon/language.ts';
import { hasLostAccents } from './lost-accents.ts';
import { type ReadWord, readWords } from './read-words.ts';
import type { PartOfSpeech, Reading, TaggedToken, Token } from './token.ts';
import { usesOf, usesOfReading } from './word-uses.ts';
import { nameReading, type WrittenCase, writtenCase } from './written-case.ts';

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
  const { follow } = language.grammar;
  const words = readWords(tokens, language);
  let steps: readonly Step[] = [];
  for (const uses of usesIn(words, language)) {
    const before = steps;
    steps = uses.map((use) => bestStep(use, before, follow));
  }
  return unwind(words, steps, language);
}

/** What each word of a sentence may be there, in order; at least one use each. */
export function usesIn(words: readonly ReadWord[], language: Language): readonly (readonly WordClass[])[] {
  const cases = writtenCase(words, language);
  const lostAccents = hasLostAccents(words, language.verbs);
  return words.map((word, at) => usesAt(word, cases[at] ?? 'common', lostAccents, language));
}

/** Where a capital need not mean a name, the common word is likelier. */
const NAME_PENALTY = -1;

/** What a token may be in its sentence; at least one. */
function usesAt(
  { token, form, readings }: ReadWord,
  written: WrittenCase,
  lostAccents: boolean,
  language: Language,
): readonly WordClass[] {
  const { lemmatiser, grammar } = language;
  const { kind, norm } = token;
  if (kind !== 'word') return only(norm, POS_OF_KIND[kind], language);
  const known = lostAccents ? [...readings, ...lemmatiser.withAccents(norm)] : readings;
  if (written === 'name') return usesOfReading(norm, nameReading(token, known), 0, grammar);
  if (written === 'common' && known.length === 0) return only(norm, 'noun', language);
  const common = known === form.readings ? form.uses : usesOf(norm, known, language);
  if (written === 'common') return common;
  const penalty = known.length > 0 ? NAME_PENALTY : 0;
  return [...common, ...usesOfReading(norm, nameReading(token, known), penalty, grammar)];
}

const POS_OF_KIND = { number: 'number', punctuation: 'punctuation', symbol: 'other' } as const;

/** The use of what no lexicon reads. */
function only(norm: string, pos: PartOfSpeech, { grammar }: Language): readonly WordClass[] {
  return usesOfReading(norm, { lemma: norm, pos, verbForms: [] }, 0, grammar);
}

function bestStep(
  use: WordClass,
  steps: readonly Step[],
  follow: (before: string, after: string) => number,
): Step {
  if (steps.length === 0) return { use, score: use.prior + follow('^', use.before), before: null };
  let best: Step | null = null;
  let score = Number.NEGATIVE_INFINITY;
  for (const before of steps) {
    const reached = before.score + use.prior + follow(before.use.after, use.before);
    if (reached > score) {
      best = before;
      score = reached;
    }
  }
  return { use, score, before: best };
}

function unwind(
  words: readonly ReadWord[],
  steps: readonly Step[],
  language: Language,
): readonly TaggedToken[] {
  const tagged: TaggedToken[] = [];
  let step: Step | null = steps.reduce<Step | null>(
    (best, other) => (best && best.score >= other.score ? best : other),
    null,
  );
  for (let at = words.length - 1; at >= 0 && step; at--) {
    const word = words[at];
    if (word) tagged.push(tag(word, step.use.reading, language));
    step = step.before;
  }
  return tagged.reverse();
}

/** Each field by its name: copying the token with a spread takes several times as long. */
function tag({ token, form }: ReadWord, reading: Reading, { formOf }: Language): TaggedToken {
  const { start, end, text, norm, kind } = token;
  const { lemma, pos, verbForms, spelling } = reading;
  return spelling === undefined
    ? { start, end, text, norm, kind, lemma, pos, verbForms, form }
    : { start, end, text, norm: spelling, kind, lemma, pos, verbForms, form: formOf(spelling) };
}
