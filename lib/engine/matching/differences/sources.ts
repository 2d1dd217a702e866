import { findSourceAfter } from '../../claims/source-after.ts';
import { findSubjectBefore } from '../../claims/subject-before.ts';
import { findAuxiliary, fold, isFiniteVerb } from '../../claims/token-tests.ts';
import { REPORTING_VERBS } from '../../lexicon/fr/reporting-verbs.ts';
import { overlaps, type Span, textOf } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';

/** Who is named as the source of what a sentence tells. */
export interface NamedSource extends Span {
  readonly wording: string;
  /** Keys of the participants named in it. */
  readonly keys: readonly string[];
  /** True where only a pronoun stands for it. */
  readonly open: boolean;
}

/**
 * The sources a sentence names, the one its attribution names first: also where what is said is a noun
 * (`annonce le report`) or the saying is passive (`confirmée par Moscou`). Empty where there is none. Linear.
 */
export const sourcesOf = onceEach((side: PairSide): readonly NamedSource[] => {
  const { claim, tokens } = side;
  const found: NamedSource[] = [];
  if (claim.attribution) {
    const { sourceSpan, cueSpan } = claim.attribution;
    const open = side.source === null;
    found.push(named(side, open ? joined(cueSpan, sourceSpan) : sourceSpan, open));
  }
  for (const [at, token] of tokens.entries()) {
    const source = REPORTING_VERBS.has(reportingLemma(token)) ? readSource(tokens, at) : null;
    if (!source || found.some((each) => overlaps(each, source))) continue;
    const open = /^(?:il|elle|ils|elles|on|qui|que|ce|cela|-t-il|-t-elle)$/iu.test(textOf(side.text, source));
    found.push(named(side, source, open));
  }
  return found;
});

/** The lemma of a verb, also of a participle that is read as an adjective. */
function reportingLemma({ lemma, pos, norm }: TaggedToken): string {
  if (pos === 'verb') return lemma;
  const stem = /^(\p{L}+)ée?s?$/u.exec(norm)?.[1];
  return pos === 'adjective' && stem ? `${stem}er` : '';
}

function readSource(tokens: readonly TaggedToken[], at: number): Span | null {
  const token = tokens[at];
  if (!token) return null;
  const isParticiple = token.verbForms.includes('past-participle') || token.pos === 'adjective';
  if (isParticiple && fold(tokens[at + 1]) === 'par') return findSourceAfter(tokens, at + 2);
  const auxiliary = isParticiple ? findAuxiliary(tokens, at) : null;
  const first = auxiliary ?? (isFiniteVerb(token) ? at : null);
  if (
    first === null ||
    (auxiliary !== null && tokens[auxiliary]?.lemma === 'être' && !isReflexive(tokens, auxiliary))
  )
    return null;
  // `…, annonce Anne Martin`: the source stands behind.
  if (fold(tokens[first - 1]) === ',') return findSourceAfter(tokens, at + 1);
  return findSubjectBefore(tokens, first);
}

function isReflexive(tokens: readonly TaggedToken[], auxiliary: number): boolean {
  return /^(?:se|s')$/u.test(fold(tokens[auxiliary - 1]));
}

function named(side: PairSide, span: Span, open: boolean): NamedSource {
  const keys = side.claim.frame.entities
    .filter((entity) => overlaps(entity, span))
    .flatMap((entity) => entity.keys);
  return { start: span.start, end: span.end, wording: textOf(side.text, span), keys, open };
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
