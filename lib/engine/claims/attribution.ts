import type { Language } from '../lexicon/language.ts';
import type { VerbWords } from '../lexicon/verb-words.ts';
import type { Span } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { detectAccusation } from './accusation.ts';
import type { Attribution } from './claim.ts';
import { findSourceAfter } from './source-after.ts';
import { detectSourcePhrase } from './source-phrase.ts';
import { findSubjectBefore } from './subject-before.ts';
import {
  findAuxiliary,
  findClosingQuotes,
  fold,
  isFiniteVerb,
  isQuoteOpening,
  spanOf,
} from './token-tests.ts';

/** How far behind its verb `que`, a colon or a quotation may stand, in tokens. */
const MAX_TO_CONTENT = 14;
/** Longest name before a headline's colon, in tokens. */
const MAX_HEADLINE_SOURCE = 8;

/**
 * Whom a sentence names as the source of what it says, or null: `selon X, …`, `…, a déclaré X`, `X affirme que …`,
 * `X : « … »`, `X accuse …`. The outermost source wins. Denials give null: there the denial is the fact.
 * Spans are relative to `text`, as those of the tokens are. Linear.
 */
export function detectAttribution(
  text: string,
  tokens: readonly TaggedToken[],
  language: Language,
): Attribution | null {
  const phrase = detectSourcePhrase(text, tokens, language);
  if (phrase !== null && phrase.cueSpan.start < text.length / 4) return phrase;
  return (
    detectSpeech(text, tokens, language) ??
    phrase ??
    detectHeadline(text, tokens) ??
    detectAccusation(text, tokens, language)
  );
}

function detectSpeech(text: string, tokens: readonly TaggedToken[], language: Language): Attribution | null {
  const { speech, verbs } = language;
  const closing = findClosingQuotes(tokens);
  let reported: Attribution | null = null;
  for (const [index, token] of tokens.entries()) {
    const participle = isSpeechParticiple(token, language);
    if (!participle && (token.pos !== 'verb' || !speech.verbs.has(token.lemma))) continue;
    const auxiliary =
      participle || token.verbForms.includes('past-participle') ? findAuxiliary(tokens, index, verbs) : null;
    const first = auxiliary ?? (isFiniteVerb(token) ? index : null);
    if (first === null || isPassive(tokens, first, index, verbs)) continue;
    const inverted = detectInverted(text, tokens, first, index, closing, language);
    if (inverted !== null) return inverted;
    reported ??= detectReported(text, tokens, first, index, language);
  }
  return reported;
}

/** `…, a déclaré lundi X`, `« … », dit-il`: the source stands behind the verb, the content before it. */
function detectInverted(
  text: string,
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  closing: ReadonlySet<number>,
  language: Language,
): Attribution | null {
  const before = tokens[first - 1];
  const verb = tokens[first];
  const end = tokens[last];
  if (before === undefined || verb === undefined || end === undefined) return null;
  const pronoun = [...tokens.slice(first + 1, last), tokens[last + 1], tokens[last + 2]].find(
    (token) =>
      token !== undefined && language.speech.invertedPronoun.test(fold(token)) && hyphenBefore(text, token),
  );
  const separated =
    fold(before) === ',' || closing.has(first - 1) || before.text === '–' || before.text === '-';
  if (!separated && pronoun === undefined) return null;
  if (pronoun === undefined && !closing.has(first - 1) && opensApposition(tokens, first)) return null;
  const source = pronoun ?? findSourceAfter(tokens, last + 1, language);
  if (source === null) return null;
  const content = trimmed(text, {
    start: 0,
    end: separated && fold(before) === ',' ? before.start : verb.start,
  });
  if (content.end - content.start < 3) return null;
  return make(text, source, spanOf(verb, end), content);
}

/** A participle read as an adjective (`a indiqué lundi`); only an auxiliary before it makes it count. */
function isSpeechParticiple({ pos, norm }: TaggedToken, { speech, phrases, verbs }: Language): boolean {
  if (pos !== 'adjective' || phrases.withoutInflection(norm) !== norm) return false;
  return speech.verbs.has(verbs.infinitiveOf(norm) ?? '');
}

/** `a été confirmé`, `est justifié`: nobody says anything there; `s'est interrogé` is no passive. */
function isPassive(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  { be, been, reflexives }: VerbWords,
): boolean {
  if (tokens.slice(first, last).some((token) => been.has(token.norm))) return true;
  return first < last && tokens[first]?.lemma === be && !reflexives.has(fold(tokens[first - 1]));
}

/** `Le porte-parole, Jean Dupont, a déclaré`: two commas and no clause before the verb make its subject stand there. */
function opensApposition(tokens: readonly TaggedToken[], verb: number): boolean {
  const before = tokens.slice(0, verb);
  return before.filter((token) => fold(token) === ',').length > 1 && !before.some(isFiniteVerb);
}

/** `X a déclaré que …`, `X assure : « … »`: the source stands before the verb, the content behind it. */
function detectReported(
  text: string,
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  language: Language,
): Attribution | null {
  const verb = tokens[first];
  const end = tokens[last];
  const mark = findContentMark(tokens, last, language);
  if (verb === undefined || end === undefined || mark === null) return null;
  if (language.speech.needContent.has(end.lemma) && mark.kind === 'infinitive') return null;
  const source = findSubjectBefore(tokens, first, language);
  if (source === null) return null;
  return make(text, source, spanOf(verb, end), trimmed(text, { start: mark.start, end: text.length }));
}

interface ContentMark {
  readonly start: number;
  readonly kind: 'that' | 'colon' | 'quote' | 'infinitive';
}

function findContentMark(
  tokens: readonly TaggedToken[],
  verb: number,
  { clauses }: Language,
): ContentMark | null {
  for (let index = verb + 1; index < Math.min(tokens.length, verb + MAX_TO_CONTENT); index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    const folded = fold(token);
    if (clauses.that.has(folded)) return { start: token.end, kind: 'that' };
    if (folded === ':') return { start: token.end, kind: 'colon' };
    if (isQuoteOpening(token) && index <= verb + 2) return { start: token.start, kind: 'quote' };
    if (index === verb + 1 && token.verbForms.includes('infinitive') && token.pos === 'verb')
      return { start: token.start, kind: 'infinitive' };
    if (isFiniteVerb(token) || folded === ';' || folded === '.') return null;
  }
  return null;
}

/** `First Last : « … »` over an article; one word alone is as often the topic or the place. */
function detectHeadline(text: string, tokens: readonly TaggedToken[]): Attribution | null {
  const colon = tokens.findIndex((token) => token.text === ':');
  const head = tokens[0];
  const last = tokens[colon - 1];
  const mark = tokens[colon];
  if (
    colon < 1 ||
    colon > MAX_HEADLINE_SOURCE ||
    head === undefined ||
    last === undefined ||
    mark === undefined
  )
    return null;
  if (head.pos !== 'name' || !/^\p{Lu}/u.test(tokens[1]?.text ?? '')) return null;
  if (!isQuoteOpening(tokens[colon + 1]) || tokens.slice(0, colon).some(isFiniteVerb)) return null;
  return make(text, spanOf(head, last), mark, trimmed(text, { start: mark.end, end: text.length }));
}

function make(text: string, source: Span, cue: Span, content: Span): Attribution {
  return {
    source: text.slice(source.start, source.end),
    sourceSpan: { start: source.start, end: source.end },
    cue: text.slice(cue.start, cue.end),
    cueSpan: { start: cue.start, end: cue.end },
    content,
  };
}

/** The span without blanks and separating punctuation at its ends. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,:–]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,:–]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function hyphenBefore(text: string, token: TaggedToken): boolean {
  return token.text.startsWith('-') || text.charAt(token.start - 1) === '-';
}
