import type { ClaimCues } from '../lexicon/claim-cues.ts';
import { foldText } from '../text/fold-text.ts';
import type { TaggedToken } from '../text/token.ts';
import type { Attribution } from './claim.ts';
import { fold, isFiniteVerb, isQuoteClosing, isQuoteOpening } from './token-tests.ts';

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
  const ruledOut = findRuleOut(text, tokens, outside, context, cues);
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

/** How much of a sentence's end is searched for its final mark; bounds the cost of blanks. */
const ENDING = 24;

/** `LE POINT SUR LA SITUATION - `: a column's name before the sentence itself. */
const CAPITAL_LABEL = /^[\p{Lu}\p{N}’' ]{3,60} - /u;

function findRuleOut(
  text: string,
  tokens: readonly TaggedToken[],
  outside: readonly TaggedToken[],
  context: CheckWorthinessContext,
  cues: ClaimCues,
): string | null {
  const folded = foldText(text.includes(' - ') ? text.replace(CAPITAL_LABEL, '') : text);
  const ending = text.slice(-ENDING).trimEnd();
  if (/\?(?:\s*[)\]»”"])?(?:\s*- \d\d\/\d\d)?$/.test(ending)) return 'question';
  if (cues.programme.test(folded)) return 'announcement';
  if (opensQuestion(tokens, cues)) return 'question';
  if (outside.some((token) => cues.reader.has(fold(token)))) return 'reader-address';
  if (opensImperative(tokens, cues)) return 'exhortation';
  const quoted = isQuoteOpening(tokens[0]) && outside.length <= 1;
  if (quoted && context.attribution === null && tokens.some((token) => cues.voice.has(fold(token))))
    return 'unnamed-voice';
  if (context.attribution === null && outside.slice(0, 4).some((token) => cues.voice.has(fold(token))))
    return 'unnamed-voice';
  if (quoted && cues.comparison.test(folded)) return 'unnamed-voice';
  if (/!(?:\s*[»”"])?$/.test(ending) && context.attribution === null) return 'exclamation';
  return null;
}

/** A question word at the start, or behind the colon of a headline, with the verb before its subject or no verb at all. */
function opensQuestion(tokens: readonly TaggedToken[], cues: ClaimCues): boolean {
  return clauseStarts(tokens).some((start) => {
    const word = fold(tokens[start]);
    if (!cues.questions.has(word)) return false;
    return !cues.invertedQuestions.has(word) || invertsSubject(tokens, start, cues);
  });
}

function invertsSubject(tokens: readonly TaggedToken[], start: number, { inversion }: ClaimCues): boolean {
  return tokens.slice(start, start + 8).some((token) => inversion.test(fold(token)));
}

function opensImperative(
  tokens: readonly TaggedToken[],
  { imperatives, imperativeEnding }: ClaimCues,
): boolean {
  return clauseStarts(tokens).some((start) => {
    const token = tokens[start];
    const folded = fold(token);
    if (imperatives.has(folded)) return true;
    const isForm = imperativeEnding !== null && folded.endsWith(imperativeEnding);
    return isForm && (token?.verbForms.includes('imperative') ?? false);
  });
}

function clauseStarts(tokens: readonly TaggedToken[]): readonly number[] {
  const starts = [0];
  for (const [index, token] of tokens.entries()) if (token.text === ':') starts.push(index + 1);
  return starts.map((start) => (isQuoteOpening(tokens[start]) ? start + 1 : start));
}

function tokensOutsideQuotes(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  let inside = false;
  return tokens.filter((token) => {
    if (token.text === '"') {
      inside = !inside;
      return false;
    }
    if (isQuoteOpening(token)) inside = true;
    if (isQuoteClosing(token)) {
      inside = false;
      return false;
    }
    return !inside;
  });
}
