import { UNITS } from '../lexicon/fr/numerals.ts';
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
): Counted {
  const after = takesDe && isDe(tokens[next]) ? next + 1 : next;
  const unit = share ? null : unitAt(tokens, after);
  if (unit) return withUnit(tokens, unit);
  const inside = share
    ? tokens
        .slice(index, next)
        .find(
          (token) =>
            token.pos === 'noun' && token.kind === 'word' && !/^(?:moitié|tiers|quarts?)$/u.test(token.norm),
        )
    : undefined;
  if (inside) return { ...NONE, lemma: inside.lemma, span: spanOf(inside), unitEnd: next, next };
  const direct = nounAt(tokens, after);
  if (direct) return { unit: magnitude(tokens, index), unitEnd: next, ...direct, indirect: false };
  const partitive = /^(?:des?|d'|du)$/u.test(tokens[next]?.norm ?? '')
    ? nounAt(tokens, skipDeterminer(tokens, next + 1))
    : null;
  if (partitive) return { unit: null, unitEnd: next, ...partitive, indirect: true };
  const named = countBefore(tokens, index);
  return {
    ...NONE,
    unit: magnitude(tokens, index),
    unitEnd: next,
    next,
    lemma: named?.lemma ?? null,
    span: named ? spanOf(named) : null,
  };
}

const NONE = { unit: null, lemma: null, span: null, indirect: true } as const;

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const isDe = (token: TaggedToken | undefined): boolean => /^d[e']$/u.test(token?.norm ?? '');

function unitAt(
  tokens: readonly TaggedToken[],
  at: number,
): { readonly unit: string; readonly end: number } | null {
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'pour' && tokens[at + 1]?.norm === 'cent') return { unit: '%', end: at + 2 };
  const unit = UNITS.get(norm);
  if (unit === undefined) return null;
  let end = at + 1;
  if (norm === '°' && tokens[end]?.norm === 'c') end++;
  if (/^(?:km|kilomètre)$/u.test(unit)) {
    if (tokens[end]?.norm === '/' && tokens[end + 1]?.norm === 'h') return { unit: 'km/h', end: end + 2 };
    if (/^carrés?$/u.test(tokens[end]?.norm ?? '')) return { unit: 'km²', end: end + 1 };
  }
  return { unit, end };
}

/** `3 tonnes de drogue`, `80 % des électeurs`. */
function withUnit(tokens: readonly TaggedToken[], { unit, end }: { unit: string; end: number }): Counted {
  const of = /^(?:des?|d'|du)$/u.test(tokens[end]?.norm ?? '')
    ? nounAt(tokens, skipDeterminer(tokens, end + 1))
    : null;
  // `28 ans de prison` counts prison; `il y a 28 ans` and ages count nothing.
  return of ? { unit, unitEnd: end, ...of, indirect: true } : { ...NONE, unit, unitEnd: end, next: end };
}

function skipDeterminer(tokens: readonly TaggedToken[], at: number): number {
  return /^(?:la|le|les|l'|ses|ces|leurs|nos|son|sa)$/u.test(tokens[at]?.norm ?? '') ? at + 1 : at;
}

/** How many adjectives may stand before the noun (`deux autres jeunes soldats`). */
const MAX_ADJECTIVES = 3;

function nounAt(
  tokens: readonly TaggedToken[],
  from: number,
): { lemma: string; span: Span; next: number } | null {
  for (let at = from; at <= from + MAX_ADJECTIVES; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const next = tokens[at + 1];
    const participle = token.pos === 'verb' && token.verbForms.includes('past-participle');
    if (token.pos === 'noun') return { lemma: token.lemma, span: spanOf(token), next: at + 1 };
    if (token.pos === 'adjective' && next && (next.pos === 'noun' || next.pos === 'adjective')) continue;
    if (/^(?:autres?|nouveaux|nouvelles|premiers|premières|derniers|dernières)$/u.test(token.norm)) continue;
    if (participle || token.pos === 'adjective')
      return { lemma: masculineSingular(token.norm), span: spanOf(token), next: at + 1 };
    // Russes, Palestiniens: a plural name directly behind a number is counted.
    if (token.pos === 'name' && at === from && /[sx]$/u.test(token.norm))
      return { lemma: token.lemma.toLowerCase(), span: spanOf(token), next: at + 1 };
    return null;
  }
  return null;
}

/** Of a participle or adjective as written: `blessées` is `blessé`, `mortes` is `mort`. */
function masculineSingular(norm: string): string {
  return norm.replace(/s$/u, '').replace(/(é|i|u|t|s)e$/u, '$1');
}

/** `magnitude 6,8`, `d’une magnitude estimée à 6,8`. */
function magnitude(tokens: readonly TaggedToken[], index: number): string | null {
  const near = tokens.slice(Math.max(0, index - MAGNITUDE_REACH), index);
  return near.some((token) => token.norm === 'magnitude') ? 'magnitude' : null;
}

const MAGNITUDE_REACH = 3;

/** How far before the number `le nombre de morts` may stand. */
const REACH = 12;

/** The noun of `le nombre de morts s’élève à 1.305`, or undefined. */
function countBefore(tokens: readonly TaggedToken[], index: number): TaggedToken | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    if (tokens[at]?.kind === 'number') return undefined;
    if (tokens[at]?.norm !== 'nombre' || !/^(?:des?|d')$/u.test(tokens[at + 1]?.norm ?? '')) continue;
    const noun = tokens[at + 2];
    return noun && (noun.pos === 'noun' || noun.pos === 'adjective') ? noun : undefined;
  }
  return undefined;
}
