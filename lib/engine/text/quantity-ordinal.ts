import { MONTHS } from '../lexicon/fr/calendar.ts';
import { ORDINALS, SMALL_NUMBERS } from '../lexicon/fr/numerals.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedToken } from './token.ts';

/** The ordinal at `index` as a quantity, or null: `17e`, `deuxième`, `vingt-troisième`; not `premier ministre`, `1er mai`, `1er-Mai`. */
export function readOrdinal(
  tokens: readonly TaggedToken[],
  index: number,
): { readonly quantity: Quantity; readonly next: number } | null {
  const token = tokens[index];
  if (!token) return null;
  const value = token.kind === 'number' ? ordinalFigure(token.norm) : ordinalWord(token.norm);
  if (value === null) return null;
  const after = tokens[index + 1];
  const named = after?.norm === '-' ? tokens[index + 2] : after;
  if (named && (/^ministres?$/u.test(named.norm) || MONTHS.has(named.norm))) return null;
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

/** The value of an ordinal written as a word (`deuxième`, `vingt-troisièmes`), or null. */
export function ordinalWord(norm: string): number | null {
  const known = ORDINALS.get(norm) ?? ORDINALS.get(norm.replace(/s$/u, ''));
  if (known !== undefined) return known;
  const stem = /^(?:(vingt|trente|quarante|cinquante|soixante)-(?:et-)?)?(\p{L}{2,12})ièmes?$/u.exec(norm);
  const unit =
    stem?.[2] === undefined
      ? undefined
      : (ORDINALS.get(`${stem[2]}ième`) ?? (stem[2] === 'un' ? 1 : SMALL_NUMBERS.get(stem[2])));
  if (unit === undefined) return norm === 'centième' ? 100 : null;
  return (SMALL_NUMBERS.get(stem?.[1] ?? '') ?? 0) + unit;
}
