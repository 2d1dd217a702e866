import type { DateReader } from '../lexicon/date-reader.ts';
import type { DateMention } from './date-mention.ts';
import type { TaggedToken } from './token.ts';

/** Indexes of tokens that belong to calendar dates and times; `il y a deux ans` keeps its number. */
export function findDatedTokens(
  tokens: readonly TaggedToken[],
  text: string,
  dates: readonly DateMention[],
  { isCounted }: DateReader,
): ReadonlySet<number> {
  const masked = new Set<number>();
  let index = 0;
  for (const date of dates) {
    for (; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token || token.start >= date.end) break;
      if (token.start < date.start) continue;
      if (date.role !== 'duration' && !isCounted(text.slice(date.start, date.end).slice(-MAX_DATE_LENGTH)))
        masked.add(index);
    }
  }
  return masked;
}

const MAX_DATE_LENGTH = 60;
