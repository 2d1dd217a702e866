import type { ClauseWords } from '../lexicon/clause-words.ts';
import type { TaggedToken } from '../text/token.ts';
import { isFiniteVerb } from './token-tests.ts';

export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'complement' | 'coordinate' | 'fragment';

/** A stretch of tokens around one finite verb (or none, for a fragment). `from` and `to` are token indexes, half-open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly kind: ClauseKind;
}

/** Marks behind which a clause may begin. */
const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '«', '»', '“', '”', '"', '.', '…', '-']);

/**
 * Splits a sentence into clauses, in order, without gaps. A boundary is a subordinating word, or a
 * punctuation mark or `et` with finite verbs on both sides; parts without a finite verb stay with
 * their neighbour. Linear in the number of tokens.
 */
export function extractClauses(tokens: readonly TaggedToken[], words: ClauseWords): readonly Clause[] {
  const starts: { at: number; kind: ClauseKind }[] = [{ at: 0, kind: 'main' }];
  for (let i = 1; i < tokens.length; i++) {
    const kind = boundaryKind(tokens, i, words);
    if (kind && !(kind === 'coordinate' && opensNextClause(tokens, starts.at(-1)?.at ?? 0, i, words)))
      starts.push({ at: i, kind });
  }
  const clauses: Clause[] = [];
  for (const [n, { at, kind }] of starts.entries()) {
    const to = starts[n + 1]?.at ?? tokens.length;
    const last = clauses.at(-1);
    const opensNew = kind === 'relative' || kind === 'subordinate' || kind === 'complement';
    if (last && !opensNew && !(hasFiniteVerb(tokens, last) && hasFiniteVerb(tokens, { from: at, to })))
      clauses[clauses.length - 1] = { ...last, to };
    else clauses.push({ from: at, to, kind });
  }
  return clauses.map((clause) =>
    clauses.length > 1 || hasFiniteVerb(tokens, clause) ? clause : { ...clause, kind: 'fragment' },
  );
}

/** `…, et le mois dernier, un responsable a dit`: what stands between belongs to the clause that follows. */
function opensNextClause(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  { joints }: ClauseWords,
): boolean {
  const isJoined = joints.has(tokens[from]?.norm ?? '') && tokens[from - 1]?.norm === ',';
  return isJoined && !hasFiniteVerb(tokens, { from, to });
}

/** Index of the clause a token stands in; 0 for a token outside all of them. */
export function clauseIndexAt(clauses: readonly Clause[], at: number): number {
  return Math.max(
    0,
    clauses.findIndex(({ from, to }) => at >= from && at < to),
  );
}

function boundaryKind(tokens: readonly TaggedToken[], at: number, words: ClauseWords): ClauseKind | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return null;
  if (words.relatives.has(token.norm)) return 'relative';
  if (words.relativeAdverbs.has(token.norm) && before.pos !== 'conjunction') return 'relative';
  if (words.that.has(token.norm)) {
    if (before.pos === 'verb' || before.norm === ',') return 'complement';
    if (before.pos === 'noun' || before.pos === 'name') return 'relative';
    return before.pos === 'preposition' || before.pos === 'adverb' || before.pos === 'conjunction'
      ? 'subordinate'
      : null;
  }
  if (words.subordinators.has(token.norm)) return 'subordinate';
  if (words.beforeWord.get(token.norm)?.has(tokens[at + 1]?.norm ?? '')) return 'subordinate';
  if (words.behindComma.has(token.norm)) return before.norm === ',' ? 'subordinate' : null;
  if (BREAKS.has(before.norm) || words.joints.has(token.norm)) return 'coordinate';
  return null;
}

function hasFiniteVerb(tokens: readonly TaggedToken[], { from, to }: { from: number; to: number }): boolean {
  return tokens.slice(from, to).some(isFiniteVerb);
}
