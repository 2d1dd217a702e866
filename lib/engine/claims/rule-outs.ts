import type { ClaimCues } from '../lexicon/claim-cues.ts';
import type { Language } from '../lexicon/language.ts';
import { foldText } from '../text/fold-text.ts';
import type { TaggedToken } from '../text/token.ts';
import type { Attribution } from './claim.ts';
import { fold, isFiniteVerb, isQuoteOpening, tellsDeed, tokensOutsideQuotes } from './token-tests.ts';

/** A phrase that opens a clause has this many tokens at most. */
const MAX_OPENING = 16;
/** How much of a sentence's end is searched for its final mark; bounds the cost of blanks. */
const ENDING = 24;

/** `LE POINT SUR LA SITUATION - `: a column's name before the sentence itself. */
const CAPITAL_LABEL = /^[\p{Lu}\p{N}’' ]{3,60} - /u;

/** A sentence, or the beginning of one. */
export interface Stretch {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  /** Those outside quotations. */
  readonly outside: readonly TaggedToken[];
}

export function stretchOf(text: string, tokens: readonly TaggedToken[]): Stretch {
  return { text, tokens, outside: tokensOutsideQuotes(tokens) };
}

/** The rule by which a sentence claims nothing, or null. */
export function findRuleOut(
  { text, tokens, outside }: Stretch,
  attribution: Attribution | null,
  language: Language,
): string | null {
  const cues = language.claimCues;
  const folded = foldText(text.includes(' - ') ? text.replace(CAPITAL_LABEL, '') : text);
  const ending = text.slice(-ENDING).trimEnd();
  if (/\?(?:\s*[)\]»”"])?(?:\s*- \d\d\/\d\d)?$/.test(ending)) return 'question';
  if (cues.programme.test(folded)) return 'announcement';
  if (opensQuestion(tokens, cues)) return 'question';
  if (addressesReader(outside, cues)) return 'reader-address';
  if (opensImperative(tokens, attribution, cues)) return 'exhortation';
  const quoted = isQuoteOpening(tokens[0]) && outside.length <= 1;
  const spoken = quoted ? tokens : outside.slice(0, 4);
  const isVoiced = spoken.some((token, n) => meansPerson(spoken, n, cues) && cues.voice.has(fold(token)));
  if (isVoiced && attribution === null) return 'unnamed-voice';
  if (quoted && cues.comparison.test(folded)) return 'unnamed-voice';
  if (/!(?:\s*[»”"])?$/.test(ending) && attribution === null && !isNews(outside, language))
    return 'exclamation';
  return null;
}

/** False where a word for the reader or the speaker is none: `d’un ton grave`, `Me Durand`, `Marie Vos`. */
function meansPerson(tokens: readonly TaggedToken[], n: number, { titles }: ClaimCues): boolean {
  const token = tokens[n];
  if (!token || token.pos === 'name' || token.pos === 'noun') return false;
  const isCapital = /^\p{Lu}/u.test(token.text);
  if (isCapital && titles.has(fold(token)) && tokens[n + 1]?.pos === 'name') return false;
  // The first word of a sentence has its capital for that.
  return !(isCapital && n > 0 && (tokens[n - 1]?.pos === 'name' || tokens[n + 1]?.pos === 'name'));
}

function addressesReader(outside: readonly TaggedToken[], cues: ClaimCues): boolean {
  return outside.some(
    (token, n) =>
      meansPerson(outside, n, cues) && cues.reader.has(fold(token)) && !isTitled(outside, n, cues),
  );
}

/** `Jeanne Martin et vous`: what a programme is called. */
function isTitled(tokens: readonly TaggedToken[], n: number, { together }: ClaimCues): boolean {
  const [before, joint, reader, next] = [tokens[n - 2], tokens[n - 1], tokens[n], tokens[n + 1]];
  const isNamed = before?.pos === 'name' || before?.kind === 'number';
  return isNamed && together.has(`${fold(joint)} ${fold(reader)}`) && !(next && isFiniteVerb(next));
}

/** How far behind a name what it did may stand, in tokens. */
const NEWS_REACH = 3;

/** True for what somebody named did, however loudly it is told: `Jeanne Martin remporte la course !` */
function isNews(outside: readonly TaggedToken[], { verbs, clauses }: Language): boolean {
  return outside.some((token, n) => {
    if (token.pos !== 'name') return false;
    const behind = outside.slice(n + 1, n + 1 + NEWS_REACH);
    const end = behind.findIndex(({ kind, norm }) => kind === 'punctuation' || clauses.relatives.has(norm));
    return behind
      .slice(0, end < 0 ? NEWS_REACH : end)
      .some((each) => tellsDeed(each) && !verbs.auxiliaries.has(each.lemma));
  });
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
    if (openingEnds(tokens, start).some((end) => imperatives.has(fold(tokens[end + 1])))) return true;
    const isForm = imperativeEnding !== null && folded.endsWith(imperativeEnding);
    return isForm && (token?.verbForms.includes('imperative') ?? false);
  });
}

/** Where phrases that open a clause end, at commas before its verb: `Chaque vendredi, à Brest, retrouvez …`. */
function openingEnds(tokens: readonly TaggedToken[], start: number): readonly number[] {
  const opening = tokens.slice(start, start + MAX_OPENING);
  const verb = opening.findIndex(isFiniteVerb);
  return opening
    .slice(0, verb < 0 ? MAX_OPENING : verb)
    .flatMap(({ text }, n) => (text === ',' ? [start + n] : []));
}

/** Marks behind which a headline begins anew. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([':', '-', '–', '—', '|']);

function clauseStarts(tokens: readonly TaggedToken[]): readonly number[] {
  const starts = [0];
  for (const [index, token] of tokens.entries()) if (CLAUSE_MARKS.has(token.text)) starts.push(index + 1);
  return starts.map((start) => (isQuoteOpening(tokens[start]) ? start + 1 : start));
}
