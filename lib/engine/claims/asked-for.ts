import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import { isFiniteVerb } from './token-tests.ts';
import { readVerbGroup } from './verb-group.ts';

/** How far before its object a verb of asking may stand, and how far behind it a participle (`peines … requises`). */
const REACH_BEFORE = 7;
const REACH_BEHIND = 10;

/**
 * True where a predicate is what somebody asks for, seeks or threatens with (`requiert la mise en examen`, `menace
 * d’interdire`, `des peines de prison ont été requises`): that it happens is not told.
 * @param at index of the predicate's first token, `length` how many it has
 */
export function isAskedFor(
  tokens: readonly TaggedToken[],
  at: number,
  length: number,
  language: Language,
): boolean {
  const end = at + length;
  // `en détention` begins with a preposition: its noun is what is asked for.
  const carries = ({ pos, verbForms }: TaggedToken) => pos === 'noun' || verbForms.length > 0;
  const token = tokens.slice(at, end).find(carries);
  if (!token) return false;
  const takesVerbs = token.pos === 'noun' || token.verbForms.includes('infinitive');
  if (takesVerbs && asksBefore(tokens, at, language)) return true;
  return token.pos === 'noun' && asksBehind(tokens, end, language);
}

function asksBefore(tokens: readonly TaggedToken[], at: number, { predicates, verbs }: Language): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH_BEFORE); i--) {
    const token = tokens[i];
    if (!token || isBreak(token)) return false;
    // `a été requise par le parquet`: what stands behind a passive is who asks.
    if (predicates.asking.has(token.lemma))
      return token.pos === 'noun' || !readVerbGroup(tokens, i, verbs).passive;
    if (isFiniteVerb(token)) return false;
  }
  return false;
}

function asksBehind(tokens: readonly TaggedToken[], from: number, { predicates, verbs }: Language): boolean {
  for (let i = from; i < Math.min(tokens.length, from + REACH_BEHIND); i++) {
    const token = tokens[i];
    if (!token || isBreak(token)) return false;
    if (token.verbForms.includes('past-participle') && predicates.asking.has(token.lemma)) return true;
    if (isFiniteVerb(token) && !verbs.auxiliaries.has(token.lemma)) return false;
  }
  return false;
}

/** Commas, colons and stops end what a verb reaches; quotation marks and hyphens do not. */
function isBreak({ kind, norm }: TaggedToken): boolean {
  return kind === 'punctuation' && /^[,;:.!?…()]/u.test(norm);
}
