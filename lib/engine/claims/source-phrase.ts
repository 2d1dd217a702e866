import type { Language } from '../lexicon/language.ts';
import type { SourceWords } from '../lexicon/source-words.ts';
import type { TaggedToken } from '../text/token.ts';
import type { Attribution } from './claim.ts';
import { findFoldedPhrase } from './folded-phrases.ts';
import { fold, isFiniteVerb, spanOf } from './token-tests.ts';

/** Longest source after a preposition, in tokens; longer ones are cut at the first verb. */
const MAX_SOURCE = 30;

/**
 * A source named by a preposition (`selon la police`, `d'après KCNA`, `de source policière`, `cité par Kyodo`),
 * or null. The content is the clause before the phrase where it has a verb, else what follows. Linear.
 */
export function detectSourcePhrase(
  text: string,
  tokens: readonly TaggedToken[],
  language: Language,
): Attribution | null {
  for (let index = 0; index < tokens.length; index += 1) {
    const cue = findFoldedPhrase(language.speech.cues, tokens, index);
    if (cue === null) continue;
    const { nounPhrase } = cue.value;
    const next = index + cue.words.length;
    const from = nounPhrase ? index : next;
    const source = readSource(tokens, from, nounPhrase, language);
    const first = tokens[index];
    const cueLast = tokens[next - 1];
    const sourceFirst = tokens[from];
    const sourceLast = tokens[source - 1];
    if (!first || !cueLast || !sourceFirst || !sourceLast || source <= from) continue;
    if (!nounPhrase && isNoSource(tokens, from, language.sources)) continue;
    const sourceSpan = spanOf(sourceFirst, sourceLast);
    const cueSpan = nounPhrase ? spanOf(first, first) : spanOf(first, cueLast);
    return {
      source: text.slice(sourceSpan.start, sourceSpan.end),
      sourceSpan,
      cue: text.slice(cueSpan.start, cueSpan.end),
      cueSpan,
      content: findContent(text, tokens, index, source),
    };
  }
  return null;
}

/** The index behind the source that begins at `from`. */
function readSource(
  tokens: readonly TaggedToken[],
  from: number,
  nounPhrase: boolean,
  { sources, clauses: { sourceRelatives } }: Language,
): number {
  const head = fold(tokens[from]);
  if (sources.pronouns.has(head)) return from + 1;
  let index = from;
  const limit = Math.min(tokens.length, from + MAX_SOURCE);
  while (index < limit && !ENDS_SOURCE.test(tokens[index]?.text ?? '')) {
    const token = tokens[index];
    if (
      token !== undefined &&
      index > from &&
      isFiniteVerb(token) &&
      !sourceRelatives.has(fold(tokens[index - 1]))
    ) {
      if (!tokens.slice(from, index).some((before) => sourceRelatives.has(fold(before))))
        return cutBeforeSubject(tokens, from, index);
    }
    if (nounPhrase && index > from + 2) break;
    index += 1;
  }
  return index;
}

/** `selon lui la police a …` without a comma: the source ends before the subject of the verb at `verb`. */
function cutBeforeSubject(tokens: readonly TaggedToken[], from: number, verb: number): number {
  for (let index = verb - 1; index > from + 1; index -= 1) {
    if (tokens[index]?.pos === 'determiner' || tokens[index]?.pos === 'pronoun') return index;
  }
  return verb;
}

function isNoSource(tokens: readonly TaggedToken[], from: number, { none, measures }: SourceWords): boolean {
  const first = fold(tokens[from]);
  const second = fold(tokens[from + 1]);
  return none.has(first) || measures.has(first) || measures.has(second);
}

function findContent(text: string, tokens: readonly TaggedToken[], cue: number, behind: number) {
  const before = tokens.slice(0, cue);
  const start = tokens[cue]?.start ?? 0;
  if (before.some(isFiniteVerb) || behind >= tokens.length - 1) return trim(text, 0, start);
  let from = behind;
  // `(FSB)` behind the source explains its name.
  if (fold(tokens[from]) === '(')
    from = tokens.findIndex((token, index) => index > from && token.text === ')') + 1;
  // An apposition to the source (`selon X, expert à Y, …`) is passed over up to the segment with the verb.
  while (fold(tokens[from]) === ',') {
    const nextComma = tokens.findIndex((token, index) => index > from && fold(token) === ',');
    const verb = tokens.findIndex((token, index) => index > from && isFiniteVerb(token));
    if (nextComma === -1 || verb === -1 || verb < nextComma || !looksApposed(tokens, from + 1)) break;
    from = nextComma;
  }
  const first = tokens[from];
  return trim(text, first === undefined ? 0 : first.start, text.length);
}

/** Appositions have no article: `expert en …`, `porte-parole de …`. */
function looksApposed(tokens: readonly TaggedToken[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && token.pos === 'noun';
}

function trim(text: string, from: number, to: number) {
  let start = from;
  let end = to;
  while (start < end && /[\s,:–—(]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,:–—(]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

const ENDS_SOURCE = /^[.,;:!?()«»“”"–—]$|^\.{2,}$|^…$/;
