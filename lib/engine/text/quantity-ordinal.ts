import type { Language } from '../lexicon/language.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedToken } from './token.ts';

/** The ordinal at `index` as a quantity, or null: `17e`, `deuxième`, `vingt-troisième`; not `premier ministre`, `1er mai`, `1er-Mai`. */
export function readOrdinal(
  tokens: readonly TaggedToken[],
  index: number,
  { numerals, quantities, calendar }: Language,
): { readonly quantity: Quantity; readonly next: number } | null {
  const token = tokens[index];
  if (!token) return null;
  const value = token.kind === 'number' ? ordinalFigure(token.norm) : numerals.ordinal(token.norm);
  if (value === null) return null;
  const after = tokens[index + 1];
  const named = after?.norm === '-' ? tokens[index + 2] : after;
  if (named && (quantities.titleNouns.has(named.norm) || calendar.months.has(named.norm))) return null;
  if (index > 0 && /^\p{Lu}/u.test(token.text) && tokens[index - 1]?.pos !== 'punctuation') return null;
  const noun =
    after?.pos === 'noun'
      ? after
      : after?.pos === 'adjective' && tokens[index + 2]?.pos === 'noun'
        ? tokens[index + 2]
        : undefined;
  const quantity: Quantity = {
    start: token.start,
    end: token.end,
    value,
    low: value,
    high: value,
    approximation: 'exact',
    unit: null,
    ordinal: true,
    counted: noun?.lemma ?? null,
    countedSpan: noun ? { start: noun.start, end: noun.end } : null,
  };
  return { quantity, next: index + 1 };
}

function ordinalFigure(norm: string): number | null {
  const digits = /^(\d{1,4})\p{L}+$/u.exec(norm)?.[1];
  return digits === undefined ? null : Number(digits);
}
