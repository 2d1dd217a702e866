import type { Language } from '../lexicon/language.ts';
import { foldText } from '../text/fold-text.ts';
import type { TaggedToken } from '../text/token.ts';
import type { Attribution } from './claim.ts';
import { isPerson } from './is-person.ts';
import { findRuleOut, type Stretch, stretchOf } from './rule-outs.ts';
import { fold, isFiniteVerb, tellsDeed } from './token-tests.ts';

/** What is told before an announcement has this many words at least. Sane: 3 to 6. */
const MIN_WORDS = 4;
/** A headline turns to its readers behind one of its first marks; bounds the cost of lists. */
const MAX_HEADS = 8;

/**
 * What a headline tells before it says that more is to come (`Deux hommes arrêtés à Brest : ce que l’on sait`), or null:
 * the first stretch that tells something and by which nothing speaks against a claim. A question behind it asks about
 * what it tells, and mostly that is no more than its topic (`Grève : où en est-on ?`).
 */
export function findToldHead(
  sentence: Stretch,
  attribution: Attribution | null,
  language: Language,
): Stretch | null {
  return (
    headsOf(sentence, language).find(
      (head) => isTold(head, language) && findRuleOut(head, attribution, language) === null,
    ) ?? null
  );
}

/** What stands before each mark behind which a headline turns to its readers. */
function headsOf({ text, tokens }: Stretch, language: Language): readonly Stretch[] {
  const ends = tokens.flatMap((token, n) => (MARKS.has(token.text) ? [n] : [])).slice(0, MAX_HEADS);
  return ends
    .filter((end) => opensTail(text, tokens, end, language))
    .map((end) => stretchOf(text.slice(0, tokens[end - 1]?.end ?? 0), tokens.slice(0, end)));
}

const MARKS: ReadonlySet<string> = new Set([':', '…', '...', ',', ';', '(', '-', '–', '—', '|']);

/** True where what follows a mark announces, points at what has been told, or offers to explain it. */
function opensTail(
  text: string,
  tokens: readonly TaggedToken[],
  mark: number,
  { claimCues: { programme, pointers, turns } }: Language,
): boolean {
  const [first, second] = [tokens[mark + 1], tokens[mark + 2]];
  if (!first) return false;
  if (pointers.has(fold(first))) return !second?.text.startsWith('-');
  const tail = foldText(text.slice(first.start));
  return turns.test(tail) || programme.test(tokens[mark]?.text === ',' ? tail.slice(0, NEAR) : tail);
}

/** How near behind a comma an announcement begins and ends, in characters: `, voici ce qu’il faut retenir`. */
const NEAR = 32;

/**
 * True for a main clause, or a headline with a participle or a number of things that happened; the phrase that opens it
 * (`Après des heures d’attente, …`) tells nothing by itself.
 */
function isTold({ tokens, outside }: Stretch, language: Language): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  if (words.length < MIN_WORDS) return false;
  return segmentsOf(outside).some((segment) => !isOpening(segment, language) && tellsNews(segment, language));
}

/** The stretches between colons, dots and commas. */
function segmentsOf(tokens: readonly TaggedToken[]): readonly (readonly TaggedToken[])[] {
  const segments: TaggedToken[][] = [[]];
  for (const token of tokens) {
    if (MARKS.has(token.text)) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments;
}

/** `Après l’attaque de Brest`, `Si vous cherchez`: no news without what follows. */
function isOpening(segment: readonly TaggedToken[], { clauses }: Language): boolean {
  const { subordinators, beforeWord } = clauses;
  const [first] = segment;
  if (!first) return true;
  // `Au moins 12 blessés` opens with a number.
  if (first.pos === 'preposition') return !segment.slice(1, 3).some(({ pos }) => pos === 'number');
  return subordinators.has(first.norm) || beforeWord.has(first.norm);
}

function tellsNews(
  segment: readonly TaggedToken[],
  { clauses: { relatives }, claimCues: { listed }, smallWords: { definite }, people }: Language,
): boolean {
  const relative = segment.findIndex(({ norm }) => relatives.has(norm));
  const main = relative < 0 ? segment : segment.slice(0, relative);
  if (main.some(isFiniteVerb)) return true;
  const isCounted = main.some((token, n) => {
    const next = main[n + 1];
    return token.pos === 'number' && next?.pos === 'noun' && !listed.has(fold(next));
  });
  if (isCounted) return true;
  const deed = main.findIndex(tellsDeed);
  if (deed < 0) return false;
  // `Les mesures prises par le maire` names what is known; `Le maire arrêté` and `La ville de Brest évacuée` tell.
  const [first] = main;
  const isKnown = first !== undefined && definite.has(first.norm);
  return !isKnown || main.slice(0, deed).some(({ pos, lemma }) => pos === 'name' || isPerson(lemma, people));
}
