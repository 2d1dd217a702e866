import { findSourceAfter } from '../../claims/source-after.ts';
import { findSubjectBefore } from '../../claims/subject-before.ts';
import { findAuxiliary, fold, isFiniteVerb } from '../../claims/token-tests.ts';
import type { VerbWords } from '../../lexicon/verb-words.ts';
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
  const { claim, tokens, language } = side;
  const { speech, sources, verbs } = language;
  const found: NamedSource[] = [];
  if (claim.attribution) {
    const { sourceSpan, cueSpan } = claim.attribution;
    const open = side.source === null;
    found.push(named(side, open ? joined(cueSpan, sourceSpan) : sourceSpan, open));
  }
  for (const [at, token] of tokens.entries()) {
    const source = speech.reporting.has(reportingLemma(token, verbs)) ? readSource(side, at) : null;
    if (!source || found.some((each) => overlaps(each, source))) continue;
    const open = sources.open.test(textOf(side.text, source));
    found.push(named(side, source, open));
  }
  return found;
});

/** The lemma of a verb, also of a participle that is read as an adjective. */
function reportingLemma({ lemma, pos, norm }: TaggedToken, { infinitiveOf }: VerbWords): string {
  if (pos === 'verb') return lemma;
  return pos === 'adjective' ? (infinitiveOf(norm) ?? '') : '';
}

function readSource({ tokens, language }: PairSide, at: number): Span | null {
  const { smallWords, verbs } = language;
  const token = tokens[at];
  if (!token) return null;
  const isParticiple = token.verbForms.includes('past-participle') || token.pos === 'adjective';
  if (isParticiple && smallWords.by.has(fold(tokens[at + 1])))
    return findSourceAfter(tokens, at + 2, language);
  const auxiliary = isParticiple ? findAuxiliary(tokens, at, verbs) : null;
  const first = auxiliary ?? (isFiniteVerb(token) ? at : null);
  if (
    first === null ||
    (auxiliary !== null &&
      tokens[auxiliary]?.lemma === verbs.be &&
      !verbs.reflexives.has(fold(tokens[auxiliary - 1])))
  )
    return null;
  // `…, annonce Anne Martin`: the source stands behind.
  if (fold(tokens[first - 1]) === ',') return findSourceAfter(tokens, at + 1, language);
  return findSubjectBefore(tokens, first, language);
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
