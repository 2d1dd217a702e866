import { clauseIndexAt } from '../../claims/clauses.ts';
import { findFoldedPhrase } from '../../claims/folded-phrases.ts';
import type { Language } from '../../lexicon/language.ts';
import type { PlaceWords } from '../../lexicon/place-words.ts';
import { foldText } from '../../text/fold-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import { clausesOf } from './verb-group.ts';

/** Where something is, as a sentence words it: `dans la région de Tver, au nord de Moscou`. */
export interface PlacePhrase extends Span {
  readonly clause: number;
  /** True in the topic of a headline: `Guerre en Ukraine : …`. */
  readonly topic: boolean;
  /** Words that say where, folded; prepositions that only place it left out. */
  readonly words: ReadonlySet<string>;
  /** Keys of the places, countries and other names in it. */
  readonly keys: ReadonlySet<string>;
}

/** The phrases of place of a sentence, in its order; neighbours that are joined by a comma are one. */
export const placePhrasesOf = onceEach((side: PairSide): readonly PlacePhrase[] => {
  const { tokens, language } = side;
  const clauses = clausesOf(side);
  const colon = tokens.findIndex((token) => token.text === ':');
  const topicEnd = colon <= MAX_TOPIC ? colon : -1;
  const phrases: PlacePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opener = openerAt(tokens, at, language.places);
    const end = opener === 0 ? at : readPhrase(side, at + opener);
    if (end <= at + opener || !isPlace(side, at, at + opener, end)) continue;
    const span = { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    const clause = clauseIndexAt(clauses, at);
    const last = phrases.at(-1);
    const isJoined = last && /^[\s,(]*$/u.test(side.text.slice(last.end, span.start));
    const whole = isJoined ? { start: last.start, end: span.end } : span;
    if (isJoined) phrases.pop();
    phrases.push({
      ...whole,
      clause,
      topic: end <= topicEnd,
      words: wordsIn(tokens, whole, language.places),
      keys: keysIn(side, whole),
    });
    at = end - 1;
  }
  return phrases;
});

/** Number of tokens of the preposition that starts there, else 0. */
function openerAt(
  tokens: readonly TaggedToken[],
  at: number,
  { prepositions, doubtful }: PlaceWords,
): number {
  const next = tokens[at + 1]?.pos;
  if (doubtful.has(tokens[at]?.norm ?? '') && next !== 'name' && next !== 'determiner') return 0;
  return findFoldedPhrase(prepositions, tokens, at)?.words.length ?? 0;
}

/** How long the topic before a headline's colon may be, in tokens. */
const MAX_TOPIC = 8;

/** How long a phrase of place may be, in tokens. */
const MAX_TOKENS = 14;

/** The index behind a noun phrase with its complements. */
function readPhrase({ tokens, claim, language }: PairSide, from: number): number {
  let at = opensHome(tokens, from, language.places) ? from + 1 : from;
  while (at < tokens.length && at - from < MAX_TOKENS) {
    const token = tokens[at];
    if (!token || !isInside(token, tokens[at - 1], tokens[at + 1], language)) break;
    if (claim.frame.dates.some((date) => overlaps(date, token))) break;
    at++;
  }
  while (at > from && language.places.openEnds.has(tokens[at - 1]?.norm ?? '')) at--;
  return at;
}

/** `son domicile` */
function opensHome(tokens: readonly TaggedToken[], at: number, { possessives, homes }: PlaceWords): boolean {
  return possessives.has(tokens[at]?.norm ?? '') && homes.has(tokens[at + 1]?.lemma ?? '');
}

function isInside(
  token: TaggedToken,
  before: TaggedToken | undefined,
  next: TaggedToken | undefined,
  { places, quantities: { streets }, smallWords: { and, or } }: Language,
): boolean {
  // `au 17, rue de Brest`
  if (token.text === ',') return before?.kind === 'number' && streets.has(next?.norm ?? '');
  if (places.inside.has(token.norm)) return true;
  if (places.with.has(token.norm))
    return places.withNouns.has(before?.lemma ?? '') || places.withNouns.has(before?.norm ?? '');
  if (and.has(token.norm) || or.has(token.norm)) return next?.pos === 'name' || next?.pos === 'determiner';
  return (
    token.pos === 'noun' ||
    token.pos === 'name' ||
    token.pos === 'adjective' ||
    token.pos === 'number' ||
    token.text === '-'
  );
}

function isPlace(side: PairSide, start: number, from: number, to: number): boolean {
  const { tokens, claim, language } = side;
  const { places } = language;
  const opener = tokens[start]?.norm ?? '';
  const inside = tokens.slice(from, to);
  const head = inside.find((token) => token.pos === 'noun' || token.pos === 'name');
  if (!head || places.noPlaceNouns.has(head.lemma)) return false;
  // `EN DIRECT`, `EN IMAGES` over an article.
  if (head.text === head.text.toUpperCase() && tokens[start]?.text === places.labelOpener) return false;
  // `en train de subir`
  if (places.noPlaceBehind.get(opener)?.has(head.norm)) return false;
  const span = { start: tokens[start]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  if (claim.frame.dates.some((date) => overlaps(date, { start: head.start, end: head.end }))) return false;
  if (claim.frame.quantities.some((quantity) => overlaps(quantity, span) && quantity.unit === '%'))
    return false;
  const entity = claim.frame.entities.find((each) => overlaps(each, head));
  if (entity)
    return entity.kind !== 'person' && !(entity.kind === 'organisation' && places.atBody.has(opener));
  return places.nouns.has(head.lemma) || (head.pos === 'name' && !places.atPerson.has(opener));
}

function wordsIn(tokens: readonly TaggedToken[], span: Span, { empty }: PlaceWords): ReadonlySet<string> {
  return new Set(
    tokens
      .filter((token) => overlaps(token, span) && token.kind !== 'punctuation')
      .map((token) => foldText(token.norm).replaceAll(/[’']/gu, ''))
      .filter((word) => !empty.has(word)),
  );
}

function keysIn({ claim }: PairSide, span: Span): ReadonlySet<string> {
  return new Set(
    claim.frame.entities.filter((entity) => overlaps(entity, span)).flatMap((entity) => entity.keys),
  );
}
