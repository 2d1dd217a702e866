import { DOERS } from '../lexicon/fr/actor-nouns.ts';
import { CHARGING_LEMMAS, PRESUPPOSING_PREPOSITIONS, TELLING_HEADS } from '../lexicon/fr/predicate-words.ts';
import type { TaggedToken } from '../text/token.ts';
import { isFiniteVerb } from './token-tests.ts';

/** How far before its noun a preposition or the end of a head noun may stand. */
const REACH = 4;
/** A topic before its colon is at most this long, in tokens. */
const MAX_TOPIC = 10;

/**
 * True where a noun of action is taken as known and not told: behind a preposition (`après la visite`), as the
 * topic over a headline (`Incendie de la mairie : …`), as what another noun is about (`l’enquête sur l’accident`), what
 * somebody is charged with, a circumstance (`mort dans l’explosion`), or what names a person (`les manifestants`).
 */
export function isPresupposedNoun(tokens: readonly TaggedToken[], at: number): boolean {
  return (
    DOERS.has(tokens[at]?.lemma ?? '') ||
    isBehindPreposition(tokens, at) ||
    isTopic(tokens, at) ||
    isAboutOf(tokens, at) ||
    isCharge(tokens, at) ||
    isGiven(tokens, at)
  );
}

/** `après la visite`, `depuis le séisme`, `lors d’une rencontre`. */
function isBehindPreposition(tokens: readonly TaggedToken[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (!token || token.pos === 'verb' || token.kind === 'punctuation') return false;
    if (PRESUPPOSING_PREPOSITIONS.has(token.norm)) return true;
  }
  return false;
}

/** In front of a colon that no verb stands before. */
function isTopic(tokens: readonly TaggedToken[], at: number): boolean {
  const colon = tokens.slice(0, MAX_TOPIC + 1).findIndex(({ text }) => text === ':');
  return colon > at && colon < tokens.length - 1 && !tokens.slice(0, colon).some(isFiniteVerb);
}

/** `le procès de l’incendie`: behind a noun, `de` or `sur`, and a definite article. */
function isAboutOf(tokens: readonly TaggedToken[], at: number): boolean {
  const here = beforeAdjectives(tokens, at);
  const article = tokens[here]?.norm ?? '';
  const link = CONTRACTED.has(article) ? here : DEFINITE.has(article) ? here - 1 : -1;
  const norm = tokens[link]?.norm ?? '';
  if (link < 1 || !(CONTRACTED.has(norm) || LINKS.has(norm))) return false;
  let head = link - 1;
  while (head > 0 && tokens[head]?.pos === 'adjective') head--;
  const noun = tokens[head];
  return noun?.pos === 'noun' && !TELLING_HEADS.has(noun.lemma);
}

/** `accusés de vol`, `condamné pour meurtre`: told is the charge. */
function isCharge(tokens: readonly TaggedToken[], at: number): boolean {
  const link = tokens[at - 1]?.norm ?? '';
  return (link === 'pour' || OF_LINKS.has(link)) && CHARGING_LEMMAS.has(tokens[at - 2]?.lemma ?? '');
}

/** `cette attaque`, `mort dans l’accident`. */
function isGiven(tokens: readonly TaggedToken[], at: number): boolean {
  const here = beforeAdjectives(tokens, at);
  const article = tokens[here]?.norm ?? '';
  if (DEMONSTRATIVE.has(article)) return true;
  return DEFINITE.has(article) && CIRCUMSTANTIAL.has(tokens[here - 1]?.norm ?? '');
}

function beforeAdjectives(tokens: readonly TaggedToken[], at: number): number {
  let here = at - 1;
  while (here > at - REACH && (tokens[here]?.pos === 'adjective' || tokens[here]?.pos === 'number')) here--;
  return here;
}

const CIRCUMSTANTIAL: ReadonlySet<string> = new Set(
  'dans pour contre avec durant pendant sous dès vers par'.split(' '),
);
const DEMONSTRATIVE: ReadonlySet<string> = new Set(['cette', 'ce', 'cet', 'ces']);
const CONTRACTED: ReadonlySet<string> = new Set(['du', 'des']);
const DEFINITE: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les', ...DEMONSTRATIVE]);
const OF_LINKS: ReadonlySet<string> = new Set(['de', "d'"]);
const LINKS: ReadonlySet<string> = new Set([...OF_LINKS, 'sur']);
