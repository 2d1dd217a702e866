import type { Article } from '../article.ts';
import type { Language } from '../lexicon/language.ts';
import { extractDates } from '../text/dates.ts';
import { extractQuantities } from '../text/quantities.ts';
import { readTokens } from '../text/read-tokens.ts';
import type { AnalysedArticle, Claim } from './claim.ts';
import { detectClaims, LONGEST_SENTENCE } from './detect-claims.ts';
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
  const participants = resolveParticipants(
    sentences.map((sentence) => sentence.tokens),
    language,
    title,
  );
  const things = resolveThings(
    sentences.map((sentence) => sentence.tokens),
    title,
  );
  const claims: Claim[] = [];
  for (const [n, { span, text, tokens, checkWorthiness, attribution, hedges }] of sentences.entries()) {
    const quantities = extractQuantities(tokens, text);
    const dates = extractDates(tokens, text, article.published);
    const entities = participants[n] ?? [];
    const previous = claims.at(-1)?.frame.keys ?? [];
    const frame = buildFrame(
      { tokens, entities, hedges, attribution, quantities, dates, previous, things: things[n] ?? NO_THINGS },
      language,
    );
    claims.push({ span, text, checkWorthiness, attribution, hedges, frame });
  }
  return { claims, removals, credits: credits.text };
}

const NO_THINGS: ReadonlyMap<number, string> = new Map();
