import type { Language } from '../lexicon/language.ts';
import type { QuantityWords } from '../lexicon/quantity-words.ts';
import type { Span } from './span.ts';
import type { TaggedToken } from './token.ts';

/** What stands behind a number. */
export interface Counted {
  readonly unit: string | null;
  /** Index behind the unit; the number's end where it has none. */
  readonly unitEnd: number;
  readonly lemma: string | null;
  readonly span: Span | null;
  /** Index behind the counted noun, the unit or the number. */
  readonly next: number;
  /** True where the noun does not follow directly (`trois de ses soldats`, `le nombre de morts … à 12`). */
  readonly indirect: boolean;
}

/** The unit and the noun or participle that the number at `index`..`next` measures or counts. `share`: the noun may stand inside. */
export function findCounted(
  tokens: readonly TaggedToken[],
  index: number,
  next: number,
  takesDe: boolean,
  share: boolean,
  { numerals, quantities: words }: Language,
): Counted {
  const after = takesDe && numerals.of.has(tokens[next]?.norm ?? '') ? next + 1 : next;
  const unit = share ? null : unitAt(tokens, after, words);
  if (unit) return withUnit(tokens, unit, words);
  const inside = share
    ? tokens
        .slice(index, next)
        .find(({ pos, kind, norm }) => pos === 'noun' && kind === 'word' && !words.shareNouns.has(norm))
    : undefined;
  if (inside) return { ...NONE, lemma: inside.lemma, span: spanOf(inside), unitEnd: next, next };
  const direct = nounAt(tokens, after, words);
  if (direct) return { unit: magnitude(tokens, index, words), unitEnd: next, ...direct, indirect: false };
  const partitive = nounOf(tokens, next, words);
  if (partitive) return { unit: null, unitEnd: next, ...partitive, indirect: true };
  const named = countBefore(tokens, index, words);
  return {
    ...NONE,
    unit: magnitude(tokens, index, words),
    unitEnd: next,
    next,
    lemma: named?.lemma ?? null,
    span: named ? spanOf(named) : null,
  };
}

const NONE = { unit: null, lemma: null, span: null, indirect: true } as const;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function unitAt(
  tokens: readonly TaggedToken[],
  at: number,
  { percent, units, squares, perHour }: QuantityWords,
): { readonly unit: string; readonly end: number } | null {
  const norm = tokens[at]?.norm ?? '';
  if (percent.length > 0 && percent.every((word, n) => tokens[at + n]?.norm === word))
    return { unit: '%', end: at + percent.length };
  const unit = units.get(norm);
  if (unit === undefined) return null;
  let end = at + 1;
  if (norm === '°' && tokens[end]?.norm === 'c') end++;
  if (unit === 'km') {
    if (tokens[end]?.norm === '/' && perHour.has(tokens[end + 1]?.norm ?? ''))
      return { unit: 'km/h', end: end + 2 };
    if (squares.has(tokens[end]?.norm ?? '')) return { unit: 'km²', end: end + 1 };
  }
  return { unit, end };
}

/** `3 tonnes de drogue`, `80 % des électeurs`. */
function withUnit(
  tokens: readonly TaggedToken[],
  { unit, end }: { unit: string; end: number },
  words: QuantityWords,
): Counted {
  const of = nounOf(tokens, end, words);
  // `28 ans de prison` counts prison; `il y a 28 ans` and ages count nothing.
  return of ? { unit, unitEnd: end, ...of, indirect: true } : { ...NONE, unit, unitEnd: end, next: end };
}

/** The noun behind `de` at a token, or `de` and a determiner; null where none is. */
function nounOf(
  tokens: readonly TaggedToken[],
  at: number,
  words: QuantityWords,
): { lemma: string; span: Span; next: number } | null {
  if (!words.partitives.has(tokens[at]?.norm ?? '')) return null;
  const behind = words.determiners.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return nounAt(tokens, behind, words);
}

/** How many adjectives may stand before the noun (`deux autres jeunes soldats`). */
const MAX_ADJECTIVES = 3;

function nounAt(
  tokens: readonly TaggedToken[],
  from: number,
  { otherWords, pluralEnding, baseOf }: QuantityWords,
): { lemma: string; span: Span; next: number } | null {
  for (let at = from; at <= from + MAX_ADJECTIVES; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const next = tokens[at + 1];
    const participle = token.pos === 'verb' && token.verbForms.includes('past-participle');
    if (token.pos === 'noun') return { lemma: token.lemma, span: spanOf(token), next: at + 1 };
    if (token.pos === 'adjective' && next && (next.pos === 'noun' || next.pos === 'adjective')) continue;
    if (otherWords.has(token.norm)) continue;
    if (participle || token.pos === 'adjective')
      return { lemma: baseOf(token.norm), span: spanOf(token), next: at + 1 };
    // Russes, Palestiniens: a plural name directly behind a number is counted.
    if (token.pos === 'name' && at === from && pluralEnding.test(token.norm))
      return { lemma: token.lemma.toLowerCase(), span: spanOf(token), next: at + 1 };
    return null;
  }
  return null;
}

/** `magnitude 6,8`, `d’une magnitude estimée à 6,8`. */
function magnitude(
  tokens: readonly TaggedToken[],
  index: number,
  { magnitudes }: QuantityWords,
): string | null {
  const near = tokens.slice(Math.max(0, index - MAGNITUDE_REACH), index);
  return near.some((token) => magnitudes.has(token.norm)) ? 'magnitude' : null;
}

const MAGNITUDE_REACH = 3;

/** How far before the number `le nombre de morts` may stand. */
const REACH = 12;

/** The noun of `le nombre de morts s’élève à 1.305`, or undefined. */
function countBefore(
  tokens: readonly TaggedToken[],
  index: number,
  { countNouns, countLinks }: QuantityWords,
): TaggedToken | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    if (tokens[at]?.kind === 'number') return undefined;
    if (!countNouns.has(tokens[at]?.norm ?? '') || !countLinks.has(tokens[at + 1]?.norm ?? '')) continue;
    const noun = tokens[at + 2];
    return noun && (noun.pos === 'noun' || noun.pos === 'adjective') ? noun : undefined;
  }
  return undefined;
}
