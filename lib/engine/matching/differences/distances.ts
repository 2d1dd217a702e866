import type { HedgeKind } from '../../claims/claim.ts';
import { findFoldedPhrase } from '../../claims/folded-phrases.ts';
import { isQuoteClosing, isQuoteOpening } from '../../claims/token-tests.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';

/**
 * Words by which a text keeps a distance. `mood`: conditional and verbs of seeming; `word`: a set phrase; `noun`: kept of
 * a thing (`les auteurs présumés`); `quote`: a noun in quotation marks; `plan`: what is still to come.
 */
export interface Distance extends Span {
  readonly kind: 'mood' | 'word' | 'noun' | 'quote' | 'plan';
}

/** All distances of a sentence, those of its grammar first; none overlaps another. */
export const distancesOf = onceEach((side: PairSide): readonly Distance[] => {
  const { claim, tokens, language } = side;
  const found: Distance[] = claim.hedges
    .filter(({ kind }) => kind !== 'question')
    .map(({ start, end, kind }) => {
      const noun = kind === 'alleged' && !saysOfWhat(side, end) ? nounBefore(tokens, start) : null;
      return { start: noun?.start ?? start, end, kind: noun ? 'noun' : kindOf(kind) };
    });
  const isFree = (span: Span) => !found.some((each) => overlaps(each, span));
  for (const [at, token] of tokens.entries()) {
    const phrase = findFoldedPhrase(language.distances.phrases, tokens, at);
    const last = phrase && tokens[at + phrase.words.length - 1];
    if (last && isFree(token))
      found.push({ start: token.start, end: last.end, kind: phrase.value ? 'plan' : 'word' });
    const quoted = quotedNoun(tokens, at);
    if (quoted && isFree(quoted)) found.push({ ...quoted, kind: 'quote' });
  }
  return found;
});

function kindOf(kind: HedgeKind): Distance['kind'] {
  if (kind === 'future') return 'plan';
  return kind === 'conditional' || kind === 'supposition' ? 'mood' : 'word';
}

/** `soupçonné d’avoir attaqué`: the distance is kept of an act and not of a thing. */
function saysOfWhat({ tokens, language }: PairSide, end: number): boolean {
  return language.smallWords.plainOf.has(tokens.find((token) => token.start >= end)?.norm ?? '');
}

/** The noun a participle stands behind: `assaillants` of `assaillants présumés`. */
function nounBefore(tokens: PairSide['tokens'], start: number): Span | null {
  const before = tokens.findLast((token) => token.end <= start);
  return before?.pos === 'noun' ? before : null;
}

/** One noun in quotation marks (`un « accident »`): the text leaves the word to somebody else. */
function quotedNoun(tokens: PairSide['tokens'], at: number): Span | null {
  const word = tokens[at + 1];
  const isQuoted = isQuoteOpening(tokens[at]) && isQuoteClosing(tokens[at + 2]);
  return isQuoted && word?.pos === 'noun' ? { start: word.start, end: word.end } : null;
}
