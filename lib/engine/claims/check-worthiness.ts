import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import type { Attribution } from './claim.ts';
import { findRuleOut, type Stretch, stretchOf } from './rule-outs.ts';
import { fold, isFiniteVerb } from './token-tests.ts';
import { findToldHead } from './told-head.ts';

/**
 * From this score on a sentence is a claim. Sane range 0.4 to 0.6: a plain clause scores 0.6, a headline
 * without verb and figures 0.45 to 0.55, questions and bare labels 0.2 and less.
 */
export const CLAIM_THRESHOLD = 0.5;

/** What a score rests on besides the sentence. */
export interface CheckWorthinessContext {
  readonly attribution: Attribution | null;
}

/** A score with the rules that moved it, in the order they were applied. */
export interface CheckWorthiness {
  /** 0..1. */
  readonly score: number;
  /** Such as `question`, `finite-verb`, `figure`; never empty. */
  readonly evidence: readonly string[];
  /** How many tokens tell it, from the first on: all, but for what a headline announces behind what it has told. */
  readonly told: number;
}

/** Rules against what a headline adds to the fact it has told. */
const TAIL_RULES: ReadonlySet<string> = new Set(['announcement', 'reader-address', 'exhortation']);

/** Score of a sentence that a rule rules out. */
const RULED_OUT = 0.1;
const WITH_VERB = 0.6;
const WITHOUT_VERB = 0.35;
const PARTICIPLE = 0.2;
const FIGURE = 0.15;
const NAMED = 0.1;
const ATTRIBUTED = 0.1;
const COLON_HEADLINE = 0.05;
const LONG_NOMINAL = 0.05;
/** A clause of fewer words says too little to be checked unless it names or counts something. */
const MIN_WORDS = 4;
/** Headlines without a verb need this many words to be a proposition. */
const MIN_NOMINAL_WORDS = 7;

/**
 * How far a sentence states something that can be checked, 0..1. Questions, announcements of what an article
 * explains, addresses to the reader and voices without a name are ruled out; a clause with a finite verb is a
 * claim; a headline without one must have a participle or a figure, or name someone in a full phrase. Linear.
 */
export function scoreCheckWorthiness(
  text: string,
  tokens: readonly TaggedToken[],
  context: CheckWorthinessContext,
  language: Language,
): CheckWorthiness {
  const sentence = stretchOf(text, tokens);
  const rule = findRuleOut(sentence, context.attribution, language);
  if (rule === null) return scoreStretch(sentence, context, language);
  const head = TAIL_RULES.has(rule) ? findToldHead(sentence, context.attribution, language) : null;
  if (head === null) return { score: RULED_OUT, evidence: [rule], told: tokens.length };
  const { score, evidence, told } = scoreStretch(head, context, language);
  return { score, evidence: ['told-before', ...evidence], told };
}

function scoreStretch(
  { tokens, outside }: Stretch,
  context: CheckWorthinessContext,
  { claimCues }: Language,
): CheckWorthiness {
  const told = tokens.length;
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  const evidence: string[] = [];
  let score = 0;
  const add = (rule: string, weight: number) => {
    evidence.push(rule);
    score += weight;
  };
  const verb = tokens.some(isFiniteVerb);
  add(verb ? 'finite-verb' : 'no-verb', verb ? WITH_VERB : WITHOUT_VERB);
  const figure = words.some((token) => token.kind === 'number' || token.pos === 'number');
  const named = tokens.some((token, index) => index > 0 && token.pos === 'name') || tokens[0]?.pos === 'name';
  if (!verb && tokens.some((token) => token.verbForms.includes('past-participle')))
    add('participle', PARTICIPLE);
  if (figure) add('figure', FIGURE);
  if (named) add('named', NAMED);
  if (context.attribution !== null) add('attributed', ATTRIBUTED);
  if (!verb && tokens.some((token) => token.text === ':')) add('colon-headline', COLON_HEADLINE);
  if (!verb && words.length >= MIN_NOMINAL_WORDS) add('long-phrase', LONG_NOMINAL);
  const isTelling = verb ? named || figure : figure && tokens.some((token) => token.text === ':');
  if (words.length < MIN_WORDS && !isTelling) return { score: RULED_OUT, evidence: ['too-short'], told };
  if (
    !figure &&
    !named &&
    outside.some((token) => claimCues.judgements.has(fold(token))) &&
    words.length < 14
  )
    add('judgement', -0.3);
  return { score: Math.round(Math.max(0, Math.min(1, score)) * 100) / 100, evidence, told };
}
