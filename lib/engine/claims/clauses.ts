import type { TaggedToken } from '../text/token.ts';

export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'complement' | 'coordinate' | 'fragment';

/** A stretch of tokens around one finite verb (or none, for a fragment). `from` and `to` are token indexes, half-open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly kind: ClauseKind;
}

const FINITE = new Set([
  'indicative-present',
  'indicative-imperfect',
  'indicative-past',
  'indicative-future',
  'conditional',
  'subjunctive',
]);
const RELATIVE = new Set(['qui', 'dont', 'où', 'laquelle', 'lequel', 'lesquels', 'lesquelles', 'duquel']);
const SUBORDINATORS = new Set([
  'lorsque',
  "lorsqu'",
  'quand',
  'tandis',
  'alors',
  'puisque',
  "puisqu'",
  'comme',
  'si',
  "s'",
]);
const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '«', '»', '“', '”', '"', '.', '…', '-']);

/**
 * Splits a sentence into clauses, in order, without gaps. A boundary is a subordinating word, or a
 * punctuation mark or `et` with finite verbs on both sides; parts without a finite verb stay with
 * their neighbour. Linear in the number of tokens.
 */
export function extractClauses(tokens: readonly TaggedToken[]): readonly Clause[] {
  const starts: { at: number; kind: ClauseKind }[] = [{ at: 0, kind: 'main' }];
  for (let i = 1; i < tokens.length; i++) {
    const kind = boundaryKind(tokens, i);
    if (kind) starts.push({ at: i, kind });
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

function boundaryKind(tokens: readonly TaggedToken[], at: number): ClauseKind | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return null;
  if (RELATIVE.has(token.norm) && token.norm !== 'où') return 'relative';
  if (token.norm === 'où' && before.pos !== 'conjunction') return 'relative';
  if (token.norm === 'que' || token.norm === "qu'") {
    if (before.pos === 'verb' || before.norm === ',') return 'complement';
    if (before.pos === 'noun' || before.pos === 'name') return 'relative';
    return before.pos === 'preposition' || before.pos === 'adverb' || before.pos === 'conjunction'
      ? 'subordinate'
      : null;
  }
  if (SUBORDINATORS.has(token.norm) && (token.norm !== "s'" || tokens[at + 1]?.norm === 'il')) {
    return token.norm === 'comme' || token.norm === 'si' || token.norm === 'alors'
      ? before.norm === ','
        ? 'subordinate'
        : null
      : 'subordinate';
  }
  if (BREAKS.has(before.norm) || token.norm === 'et' || token.norm === 'mais') return 'coordinate';
  return null;
}

function hasFiniteVerb(tokens: readonly TaggedToken[], clause: { from: number; to: number }): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (token?.pos === 'verb' && token.verbForms.some((form) => FINITE.has(form))) return true;
  }
  return false;
}
