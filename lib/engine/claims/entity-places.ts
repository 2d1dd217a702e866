import type { EntityMention } from './claim.ts';
import type { SentenceParts } from './concept-mentions.ts';

/** The participant that begins at a token, else null. */
export function entityAt(parts: SentenceParts, at: number): EntityMention | null {
  const start = parts.tokens[at]?.start;
  return parts.entities.find((entity) => entity.start === start) ?? null;
}

/** Words between a preposition and the name it governs: `à la`, `de l’ancien`. */
const MOST_BETWEEN = 2;

/** The preposition that governs the participant at a token (`de`, `du`, `à`), right before it or before its determiner; else null. */
export function governorOf(parts: SentenceParts, at: number): string | null {
  const { contracted } = parts.language.smallWords;
  for (let i = at - 1; i >= Math.max(0, at - 1 - MOST_BETWEEN); i--) {
    const token = parts.tokens[i];
    if (!token) return null;
    if (token.pos === 'preposition' || contracted.has(token.norm)) return token.norm;
    if (token.pos !== 'determiner' && token.pos !== 'adjective') return null;
  }
  return null;
}
