import type { DateMention } from './date-mention.ts';
import type { TaggedToken } from './token.ts';

/** Indexes of tokens that belong to calendar dates and times; `il y a deux ans` keeps its number. */
export function findDatedTokens(
  tokens: readonly TaggedToken[],
  text: string,
  dates: readonly DateMention[],
): ReadonlySet<number> {
  const masked = new Set<number>();
  let index = 0;
  for (const date of dates) {
    for (; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token || token.start >= date.end) break;
      if (token.start < date.start) continue;
      if (
        date.role !== 'duration' &&
        !COUNTED_TIME.test(text.slice(date.start, date.end).slice(-MAX_DATE_LENGTH))
      )
        masked.add(index);
    }
  }
  return masked;
}

const MAX_DATE_LENGTH = 60;

/** Ends in a unit of time other than an hour of the day, so the number in it is a length. */
const COUNTED_TIME =
  /(?:jours?|semaines?|mois|ans|années|décennies|siècles|minutes)$|^(?:depuis|dans|il y a).*heures$/iu;
