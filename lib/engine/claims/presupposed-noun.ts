import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import { isFiniteVerb } from './token-tests.ts';

/** How far before its noun a preposition or the end of a head noun may stand. */
const REACH = 4;
/** A topic before its colon is at most this long, in tokens. */
const MAX_TOPIC = 10;

/**
 * True where a noun of action is taken as known and not told: behind a preposition (`après la visite`), as the
 * topic over a headline (`Incendie de la mairie : …`), as what another noun is about (`l’enquête sur l’accident`), what
 * somebody is charged with, a circumstance (`mort dans l’explosion`), what names a person (`les manifestants`), or an
 * earlier one (`un précédent effondrement`).
 */
export function isPresupposedNoun(tokens: readonly TaggedToken[], at: number, language: Language): boolean {
  return (
    language.people.doers.has(tokens[at]?.lemma ?? '') ||
    isBehindPreposition(tokens, at, language) ||
    isTopic(tokens, at) ||
    isAboutOf(tokens, at, language) ||
    isCharge(tokens, at, language) ||
    isGiven(tokens, at, language) ||
    isFormer(tokens, at, language)
  );
}

/** `après la visite`, `depuis le séisme`, `lors d’une rencontre`. */
function isBehindPreposition(tokens: readonly TaggedToken[], at: number, { predicates }: Language): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (!token || token.pos === 'verb' || token.kind === 'punctuation') return false;
    if (predicates.presupposing.has(token.norm)) return true;
  }
  return false;
}

/** In front of a colon that no verb stands before. */
function isTopic(tokens: readonly TaggedToken[], at: number): boolean {
  const colon = tokens.slice(0, MAX_TOPIC + 1).findIndex(({ text }) => text === ':');
  return colon > at && colon < tokens.length - 1 && !tokens.slice(0, colon).some(isFiniteVerb);
}

/** `le procès de l’incendie`: behind a noun, `de` or `sur`, and a definite article. */
function isAboutOf(
  tokens: readonly TaggedToken[],
  at: number,
  { smallWords, predicates }: Language,
): boolean {
  const { ofThe, plainOf, definite, demonstrative } = smallWords;
  const here = beforeAdjectives(tokens, at);
  const article = tokens[here]?.norm ?? '';
  const isDefinite = definite.has(article) || demonstrative.has(article);
  const link = ofThe.has(article) ? here : isDefinite ? here - 1 : -1;
  const norm = tokens[link]?.norm ?? '';
  if (link < 1 || !(ofThe.has(norm) || plainOf.has(norm) || predicates.about.has(norm))) return false;
  let head = link - 1;
  while (head > 0 && tokens[head]?.pos === 'adjective') head--;
  const noun = tokens[head];
  return noun?.pos === 'noun' && !predicates.tellingHeads.has(noun.lemma);
}

/** `accusés de vol`, `condamné pour meurtre`: told is the charge. */
function isCharge(tokens: readonly TaggedToken[], at: number, { smallWords, predicates }: Language): boolean {
  const link = tokens[at - 1]?.norm ?? '';
  const isLink = predicates.chargeLinks.has(link) || smallWords.plainOf.has(link);
  return isLink && predicates.charging.has(tokens[at - 2]?.lemma ?? '');
}

/** `cette attaque`, `mort dans l’accident`. */
function isGiven(tokens: readonly TaggedToken[], at: number, { smallWords, predicates }: Language): boolean {
  const here = beforeAdjectives(tokens, at);
  const article = tokens[here]?.norm ?? '';
  if (smallWords.demonstrative.has(article)) return true;
  return smallWords.definite.has(article) && predicates.circumstantial.has(tokens[here - 1]?.norm ?? '');
}

/** `un précédent effondrement`: an earlier one than the news is about. */
function isFormer(tokens: readonly TaggedToken[], at: number, { predicates }: Language): boolean {
  const before = tokens.slice(beforeAdjectives(tokens, at) + 1, at);
  return [...before, tokens[at + 1]].some((token) => predicates.former.has(token?.lemma ?? ''));
}

function beforeAdjectives(tokens: readonly TaggedToken[], at: number): number {
  let here = at - 1;
  while (here > at - REACH && (tokens[here]?.pos === 'adjective' || tokens[here]?.pos === 'number')) here--;
  return here;
}
