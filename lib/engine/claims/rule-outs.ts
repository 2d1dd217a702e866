import type { ClaimCues } from '../lexicon/claim-cues.ts';
import { foldText } from '../text/fold-text.ts';
import type { TaggedToken } from '../text/token.ts';
import type { Attribution } from './claim.ts';
import { fold, isFiniteVerb, isQuoteOpening, tokensOutsideQuotes } from './token-tests.ts';

/** What is told before an announcement has this many words at least. */
const MIN_HEAD_WORDS = 5;
/** A headline that turns to its readers does so behind one of its first marks; bounds the cost of lists. */
const MAX_HEADS = 8;
/** A phrase that opens a clause has this many tokens at most. */
const MAX_OPENING = 16;
/** How much of a sentence's end is searched for its final mark; bounds the cost of blanks. */
const ENDING = 24;

/** `LE POINT SUR LA SITUATION - `: a column's name before the sentence itself. */
const CAPITAL_LABEL = /^[\p{Lu}\p{N}’' ]{3,60} - /u;

/** Rules against what a headline adds to the fact it has told: `Deux hommes arrêtés à Brest : ce que l’on sait`. */
const TAILS: ReadonlySet<string> = new Set(['announcement', 'reader-address', 'exhortation']);

/** A sentence, or the beginning of one. */
interface Stretch {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  /** Those outside quotations. */
  readonly outside: readonly TaggedToken[];
}

/** The rule by which a sentence claims nothing, or null. */
export function findRuleOut(
  sentence: Stretch,
  attribution: Attribution | null,
  cues: ClaimCues,
): string | null {
  const rule = ruleAgainst(sentence, attribution, cues);
  if (rule === null || !TAILS.has(rule)) return rule;
  const isFact = headsOf(sentence).some(
    (head) => isTold(head) && ruleAgainst(head, attribution, cues) === null,
  );
  return isFact ? null : rule;
}

/** What stands before each mark behind which a headline may turn to its readers. */
function headsOf({ text, tokens }: Stretch): readonly Stretch[] {
  const ends = tokens.flatMap((token, n) => (HEAD_ENDS.has(token.text) ? [n] : []));
  return ends.slice(0, MAX_HEADS).map((end) => {
    const head = tokens.slice(0, end);
    return {
      text: text.slice(0, head.at(-1)?.end ?? 0),
      tokens: head,
      outside: tokensOutsideQuotes(head),
    };
  });
}

const HEAD_ENDS: ReadonlySet<string> = new Set([':', '…', '...', ',']);

/** True for a clause, or a headline with a participle or a number of things. */
function isTold({ tokens, outside }: Stretch): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  if (words.length < MIN_HEAD_WORDS) return false;
  return outside.some(
    (token, n) => tellsDeed(token) || (token.pos === 'number' && outside[n + 1]?.pos === 'noun'),
  );
}

function tellsDeed(token: TaggedToken): boolean {
  return isFiniteVerb(token) || token.verbForms.includes('past-participle');
}

function ruleAgainst(
  { text, tokens, outside }: Stretch,
  attribution: Attribution | null,
  cues: ClaimCues,
): string | null {
  const folded = foldText(text.includes(' - ') ? text.replace(CAPITAL_LABEL, '') : text);
  const ending = text.slice(-ENDING).trimEnd();
  if (/\?(?:\s*[)\]»”"])?(?:\s*- \d\d\/\d\d)?$/.test(ending)) return 'question';
  if (cues.programme.test(folded)) return 'announcement';
  if (opensQuestion(tokens, cues)) return 'question';
  if (addressesReader(outside, cues)) return 'reader-address';
  if (opensImperative(tokens, attribution, cues)) return 'exhortation';
  const quoted = isQuoteOpening(tokens[0]) && outside.length <= 1;
  const spoken = quoted ? tokens : outside.slice(0, 4);
  const isVoiced = spoken.some((token, n) => isPronoun(spoken, n) && cues.voice.has(fold(token)));
  if (isVoiced && attribution === null) return 'unnamed-voice';
  if (quoted && cues.comparison.test(folded)) return 'unnamed-voice';
  if (/!(?:\s*[»”"])?$/.test(ending) && attribution === null && !isNews(outside)) return 'exclamation';
  return null;
}

/** False where a word for the reader or the speaker is none: `d’un ton grave`, `Me Durand`, `Marie Vos`. */
function isPronoun(tokens: readonly TaggedToken[], n: number): boolean {
  const { pos, text } = tokens[n] ?? {};
  if (pos === 'name' || pos === 'noun') return false;
  const isBesideName = tokens[n - 1]?.pos === 'name' || tokens[n + 1]?.pos === 'name';
  return !(isBesideName && text !== undefined && /^\p{Lu}/u.test(text));
}

/** `Le journal et vous` is what a programme is called. */
function addressesReader(outside: readonly TaggedToken[], { reader, together }: ClaimCues): boolean {
  return outside.some(
    (token, n) => isPronoun(outside, n) && reader.has(fold(token)) && !together.has(fold(outside[n - 1])),
  );
}

/** True for what somebody named did, however loudly it is told: `Brest champion de France !` */
function isNews(outside: readonly TaggedToken[]): boolean {
  return outside.some(tellsDeed) && outside.some((token, n) => n > 0 && token.pos === 'name');
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

/** An imperative at the start of a clause; what somebody named is quoted with addresses others. */
function opensImperative(
  tokens: readonly TaggedToken[],
  attribution: Attribution | null,
  { imperatives, imperativeEnding }: ClaimCues,
): boolean {
  return clauseStarts(tokens).some((start) => {
    const token = tokens[start];
    if (attribution !== null && isQuoteOpening(tokens[start - 1])) return false;
    const folded = fold(token);
    if (imperatives.has(folded)) return true;
    if (imperatives.has(fold(tokens[openingEnd(tokens, start) + 1]))) return true;
    const isForm = imperativeEnding !== null && folded.endsWith(imperativeEnding);
    return isForm && (token?.verbForms.includes('imperative') ?? false);
  });
}

/** The comma behind a phrase that opens a clause: `Chaque vendredi, retrouvez …`. */
function openingEnd(tokens: readonly TaggedToken[], start: number): number {
  const opening = tokens.slice(start, start + MAX_OPENING);
  const end = opening.findIndex((token) => token.text === ',' || isFiniteVerb(token));
  return opening[end]?.text === ',' ? start + end : tokens.length;
}

function clauseStarts(tokens: readonly TaggedToken[]): readonly number[] {
  const starts = [0];
  for (const [index, token] of tokens.entries()) if (token.text === ':') starts.push(index + 1);
  return starts.map((start) => (isQuoteOpening(tokens[start]) ? start + 1 : start));
}
