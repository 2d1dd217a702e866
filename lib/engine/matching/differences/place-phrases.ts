import { clauseIndexAt } from '../../claims/clauses.ts';
import { fold } from '../../claims/token-tests.ts';
import {
  EMPTY_PLACE_WORDS,
  LOCATIVE_PREPOSITIONS,
  NO_PLACE_NOUNS,
  PLACE_NOUNS,
} from '../../lexicon/fr/locative-words.ts';
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

/** Prepositions as their folded words, by the first of them; those that share it keep their order. */
const PREPOSITIONS = Map.groupBy(
  LOCATIVE_PREPOSITIONS.map((phrase) => foldText(phrase).split(' ')),
  ([first]) => first ?? '',
);

/** The phrases of place of a sentence, in its order; neighbours that are joined by a comma are one. */
export const placePhrasesOf = onceEach((side: PairSide): readonly PlacePhrase[] => {
  const { tokens } = side;
  const clauses = clausesOf(tokens);
  const colon = tokens.findIndex((token) => token.text === ':');
  const topicEnd = colon <= MAX_TOPIC ? colon : -1;
  const phrases: PlacePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opener = openerAt(tokens, at);
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
      words: wordsIn(tokens, whole),
      keys: keysIn(side, whole),
    });
    at = end - 1;
  }
  return phrases;
});

/** Number of tokens of the preposition that starts there, else 0. */
function openerAt(tokens: readonly TaggedToken[], at: number): number {
  const found = PREPOSITIONS.get(fold(tokens[at]))?.find((words) =>
    words.every((word, n) => fold(tokens[at + n]) === word),
  );
  // Texts without accents: `a` is a preposition where no participle follows.
  if (tokens[at]?.norm === 'a' && !(tokens[at + 1]?.pos === 'name' || tokens[at + 1]?.pos === 'determiner'))
    return 0;
  return found?.length ?? 0;
}

/** How long the topic before a headline's colon may be, in tokens. */
const MAX_TOPIC = 8;

/** How long a phrase of place may be, in tokens. */
const MAX_TOKENS = 14;

/** The index behind a noun phrase with its complements. */
function readPhrase({ tokens, claim }: PairSide, from: number): number {
  let at = from;
  while (at < tokens.length && at - from < MAX_TOKENS) {
    const token = tokens[at];
    if (!token || !isInside(token, tokens[at - 1], tokens[at + 1])) break;
    if (claim.frame.dates.some((date) => overlaps(date, token))) break;
    at++;
  }
  while (at > from && /^(?:de|du|des|d'|et|ou|l'|la|le|les|à|au|aux|en)$/u.test(tokens[at - 1]?.norm ?? ''))
    at--;
  return at;
}

function isInside(
  token: TaggedToken,
  before: TaggedToken | undefined,
  next: TaggedToken | undefined,
): boolean {
  if (/^(?:de|du|des|d'|l'|la|le|les|un|une|plusieurs|tout|toute|cette|ce|cet|ces)$/u.test(token.norm))
    return true;
  // `la frontière avec l’Ukraine`
  if (token.norm === 'avec') return before?.lemma === 'frontière' || before?.norm === 'frontiere';
  if (token.norm === 'et' || token.norm === 'ou') return next?.pos === 'name' || next?.pos === 'determiner';
  return (
    token.pos === 'noun' ||
    token.pos === 'name' ||
    token.pos === 'adjective' ||
    token.pos === 'number' ||
    token.text === '-'
  );
}

function isPlace(side: PairSide, start: number, from: number, to: number): boolean {
  const { tokens, claim } = side;
  const inside = tokens.slice(from, to);
  const head = inside.find((token) => token.pos === 'noun' || token.pos === 'name');
  if (!head || NO_PLACE_NOUNS.has(head.lemma)) return false;
  // `EN DIRECT`, `EN IMAGES` over an article.
  if (head.text === head.text.toUpperCase() && tokens[start]?.text === 'EN') return false;
  // `en train de subir`
  if (head.norm === 'train' && tokens[start]?.norm === 'en') return false;
  const span = { start: tokens[start]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  if (claim.frame.dates.some((date) => overlaps(date, { start: head.start, end: head.end }))) return false;
  if (claim.frame.quantities.some((quantity) => overlaps(quantity, span) && quantity.unit === '%'))
    return false;
  const entity = claim.frame.entities.find((each) => overlaps(each, head));
  if (entity)
    return entity.kind !== 'person' && !(entity.kind === 'organisation' && tokens[start]?.norm === 'à');
  return PLACE_NOUNS.has(head.lemma) || (head.pos === 'name' && tokens[start]?.norm !== 'chez');
}

function wordsIn(tokens: readonly TaggedToken[], span: Span): ReadonlySet<string> {
  return new Set(
    tokens
      .filter((token) => overlaps(token, span) && token.kind !== 'punctuation')
      .map((token) => foldText(token.norm).replaceAll(/[’']/gu, ''))
      .filter((word) => !EMPTY_PLACE_WORDS.has(word)),
  );
}

function keysIn({ claim }: PairSide, span: Span): ReadonlySet<string> {
  return new Set(
    claim.frame.entities.filter((entity) => overlaps(entity, span)).flatMap((entity) => entity.keys),
  );
}
