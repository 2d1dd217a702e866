import type { Article } from '../article.ts';
import type { Language } from '../lexicon/language.ts';
import { type Credits, detectCredits } from '../outlets/credits.ts';
import { readTokens } from '../text/read-tokens.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { detectAttribution } from './attribution.ts';
import { detectBoilerplate } from './boilerplate.ts';
import { isCaption } from './caption.ts';
import { CLAIM_THRESHOLD, scoreCheckWorthiness } from './check-worthiness.ts';
import type { Attribution, Hedge, Removal } from './claim.ts';
import { detectHedges } from './hedging.ts';
import { labelLength } from './line-label.ts';

/** A sentence that is a claim, before its frame is built. */
export interface ClaimSentence {
  /** Where it stands in `Article.text`. */
  readonly span: Span;
  /** The sentence as it stands there. */
  readonly text: string;
  /** Its tokens, those of a label before it and of an announcement behind it left out; spans relative to `text`, as in all that follows. */
  readonly tokens: readonly TaggedToken[];
  /** `CLAIM_THRESHOLD`..1. */
  readonly checkWorthiness: number;
  readonly attribution: Attribution | null;
  readonly hedges: readonly Hedge[];
}

/** What the steps before the frames find in an article. */
export interface DetectedClaims {
  /** In order of the text. */
  readonly claims: readonly ClaimSentence[];
  /** Boilerplate and sentences that claim nothing, in order of the text. */
  readonly removals: readonly Removal[];
  readonly credits: Credits;
}

/**
 * Longest sentence that is read, UTF-16 units. The longest of 60,000 news items and the labelled articles has 376;
 * beyond 1,000 a page has lost its full stops, or it is no text. Steps that are not linear in a sentence stay
 * cheap by this bound.
 */
export const LONGEST_SENTENCE = 1_500;
/** Claims of one article; a live blog of a whole day has some 2,000. What follows is no article any more. */
export const MOST_CLAIMS = 10_000;

/**
 * Finds the claims of an article: sentences, boilerplate out, then attribution, hedges and check-worthiness of the
 * rest. Never fails; linear in the text.
 */
export function detectClaims(article: Article, language: Language): DetectedClaims {
  const sentences = language.extractSentences(article.text);
  const boilerplate = detectBoilerplate(article, sentences, language.boilerplate);
  const removals: Removal[] = [...boilerplate];
  const claims: ClaimSentence[] = [];
  let next = 0;
  for (const span of sentences) {
    while ((boilerplate[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const removal = boilerplate[next];
    if (removal !== undefined && overlaps(removal, span)) continue;
    const bound = boundOf(span, claims.length);
    if (bound !== null) {
      removals.push({ ...span, step: 'bounds', rule: bound });
      continue;
    }
    const text = article.text.slice(span.start, span.end);
    const tokens = readTokens(text, language);
    if (isCaption(tokens, language) && isWholeLine(article.text, span)) {
      removals.push({ ...span, step: 'caption', rule: 'present-with-full-date' });
      continue;
    }
    const attribution = detectAttribution(text, tokens, language);
    const worth = scoreCheckWorthiness(text, tokens, { attribution }, language);
    if (worth.score < CLAIM_THRESHOLD) {
      removals.push({ ...span, step: 'check-worthiness', rule: worth.evidence.join('+') });
      continue;
    }
    // What is announced behind the fact is no part of it.
    const told = tokens.slice(0, worth.told);
    claims.push({
      ...{ span, text, checkWorthiness: worth.score },
      attribution: told.length < tokens.length ? detectAttribution(text, told, language) : attribution,
      hedges: detectHedges(text, told, language),
      tokens: told.slice(labelLength(told, language.boilerplate)),
    });
  }
  removals.sort((a, b) => a.start - b.start);
  return { claims, removals, credits: detectCredits(article, boilerplate) };
}

/** The bound a sentence is beyond, or null. */
function boundOf({ start, end }: Span, found: number): string | null {
  if (end - start > LONGEST_SENTENCE) return 'long-sentence';
  return found >= MOST_CLAIMS ? 'many-claims' : null;
}

/** True where the sentence is all that its line holds. */
function isWholeLine(text: string, span: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const end = text.indexOf('\n', span.end);
  const after = text.slice(span.end, end === -1 ? text.length : end);
  return before.trim() === '' && after.trim() === '';
}
