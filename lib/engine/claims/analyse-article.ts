import type { Article } from '../article.ts';
import { partAt, publishedAt } from '../article-parts.ts';
import type { Language } from '../lexicon/language.ts';
import { extractDates } from '../text/dates.ts';
import { extractQuantities } from '../text/quantities.ts';
import { readTokens } from '../text/read-tokens.ts';
import type { AnalysedArticle, Claim } from './claim.ts';
import { type ClaimSentence, detectClaims, LONGEST_SENTENCE } from './detect-claims.ts';
import { buildFrame } from './frame.ts';
import { resolveParticipants } from './participants.ts';
import { resolveThings } from './things.ts';

/**
 * Extracts the claims of an article, in order of its text, with the reason for everything left out. Never fails,
 * whatever the text is; linear.
 */
export function analyseArticle(article: Article, language: Language): AnalysedArticle {
  const { claims: sentences, removals, credits } = detectClaims(article, language);
  // Most texts begin with their title.
  const isRead = sentences[0]?.text === article.title.trim();
  const title = isRead ? [] : readTokens(article.title.slice(0, LONGEST_SENTENCE), language);
  const tokensOf = sentences.map((sentence) => sentence.tokens);
  const openers = findOpeners(article, sentences);
  const participants = resolveParticipants(tokensOf, language, title, openers);
  const things = resolveThings(tokensOf, title, language, openers);
  const claims: Claim[] = [];
  for (const [n, { span, text, tokens, checkWorthiness, attribution, hedges }] of sentences.entries()) {
    const dates = extractDates(tokens, text, publishedAt(article, span.start), language);
    const quantities = extractQuantities(tokens, text, language, dates);
    const entities = participants[n] ?? [];
    const previous = openers.has(n) ? [] : (claims.at(-1)?.frame.keys ?? []);
    const frame = buildFrame(
      { tokens, entities, hedges, attribution, quantities, dates, previous, things: things[n] ?? NO_THINGS },
      language,
    );
    claims.push({ span, text, checkWorthiness, attribution, hedges, frame });
  }
  return { claims, removals, credits: credits.text };
}

/** The sentences, by number, that are the first of an entry. */
function findOpeners(article: Article, sentences: readonly ClaimSentence[]): ReadonlySet<number> {
  const parts = sentences.map(({ span }) => partAt(article, span.start));
  return new Set(parts.flatMap((part, n) => (part !== null && part !== parts[n - 1] ? [n] : [])));
}

const NO_THINGS: ReadonlyMap<number, string> = new Map();
