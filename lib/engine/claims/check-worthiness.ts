import type { ClaimCues } from '../lexicon/claim-cues.ts';
import type { TaggedToken } from '../text/token.ts';
import type { Attribution } from './claim.ts';
import { findRuleOut } from './rule-outs.ts';
import { fold, isFiniteVerb, tokensOutsideQuotes } from './token-tests.ts';

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
}

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
  cues: ClaimCues,
): CheckWorthiness {
  const outside = tokensOutsideQuotes(tokens);
  const ruledOut = findRuleOut({ text, tokens, outside }, context.attribution, cues);
  if (ruledOut !== null) return { score: RULED_OUT, evidence: [ruledOut] };
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
  const told = verb ? named || figure : figure && tokens.some((token) => token.text === ':');
  if (words.length < MIN_WORDS && !told) return { score: RULED_OUT, evidence: ['too-short'] };
  if (!figure && !named && outside.some((token) => cues.judgements.has(fold(token))) && words.length < 14)
    add('judgement', -0.3);
  return { score: Math.round(Math.max(0, Math.min(1, score)) * 100) / 100, evidence };
}
