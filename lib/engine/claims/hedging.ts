import type { Language } from '../lexicon/language.ts';
import type { Span } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import type { Hedge, HedgeKind } from './claim.ts';
import { findFoldedPhrase } from './folded-phrases.ts';
import { findAuxiliary, fold, isFiniteVerb, spanOf } from './token-tests.ts';

/** How far before a conditional its `a déclaré que` may stand, in tokens. */
const MAX_REPORT_DISTANCE = 60;

/**
 * The words by which a sentence keeps a distance from what it says, in order, none overlapping another:
 * conditional of report (`aurait été conclu`), possibility, allegation, supposition, plans and future
 * (a conditional behind `a déclaré que` is the past's future, kind `future`), and questions.
 * Spans are relative to `text`. Linear.
 */
export function detectHedges(
  text: string,
  tokens: readonly TaggedToken[],
  language: Language,
): readonly Hedge[] {
  const found: Hedge[] = [];
  let coveredTo = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = findHedge(tokens, index, language);
    if (hit === null || hit.span.start < coveredTo) continue;
    found.push({ ...hit.span, kind: hit.kind, cue: text.slice(hit.span.start, hit.span.end) });
    coveredTo = hit.span.end;
  }
  const last = tokens.at(-1);
  if (last?.text === '?') found.push({ start: last.start, end: last.end, kind: 'question', cue: '?' });
  return found;
}

interface Hit {
  readonly span: Span;
  readonly kind: HedgeKind;
}

function findHedge(tokens: readonly TaggedToken[], index: number, language: Language): Hit | null {
  const { hedges } = language;
  const token = tokens[index];
  if (token === undefined) return null;
  const phrase = findFoldedPhrase(hedges.phrases, tokens, index);
  if (phrase !== null)
    return { span: spanOf(token, tokens[index + phrase.words.length - 1] ?? token), kind: phrase.value };
  const folded = fold(token);
  if (hedges.alleged.has(folded) && !isFinitePosition(tokens, index))
    return { span: spanOf(token, token), kind: 'alleged' };
  if (hedges.possible.has(folded) && token.pos !== 'noun')
    return { span: spanOf(token, token), kind: 'possibility' };
  return token.pos === 'verb' ? findVerbHedge(tokens, index, token, language) : null;
}

function findVerbHedge(
  tokens: readonly TaggedToken[],
  index: number,
  token: TaggedToken,
  language: Language,
): Hit | null {
  const { hedges, verbs } = language;
  if (token.verbForms.includes('conditional')) return findConditional(tokens, index, token, language);
  if (token.verbForms.length === 1 && token.verbForms[0] === 'indicative-future')
    return { span: spanOf(token, token), kind: 'future' };
  const participle =
    token.verbForms.includes('past-participle') && findAuxiliary(tokens, index, verbs) !== null;
  const kind = hedges.verbs.get(token.lemma);
  if (kind !== undefined && (isFiniteVerb(token) || participle)) return { span: spanOf(token, token), kind };
  if (token.lemma === hedges.can && isFiniteVerb(token) && !hedges.notCan.has(token.norm))
    return { span: spanOf(token, token), kind: 'possibility' };
  const next = tokens[index + 1];
  if (
    token.lemma === hedges.goingTo &&
    token.verbForms.includes('indicative-present') &&
    next !== undefined &&
    next.pos === 'verb' &&
    next.verbForms.includes('infinitive')
  )
    return { span: spanOf(token, next), kind: 'future' };
  if (hedges.planning.has(token.lemma) && (isFiniteVerb(token) || participle) && next !== undefined) {
    if (hedges.planLinks.has(fold(next)) || next.verbForms.includes('infinitive'))
      return { span: spanOf(token, token), kind: 'future' };
  }
  return null;
}

function findConditional(
  tokens: readonly TaggedToken[],
  index: number,
  token: TaggedToken,
  language: Language,
): Hit | null {
  const { hedges, verbs } = language;
  if (hedges.wishes.has(token.lemma)) return null;
  const end = findGroupEnd(tokens, index);
  const span = spanOf(token, tokens[end] ?? token);
  if (token.lemma === hedges.can) return { span, kind: 'possibility' };
  if (token.lemma === hedges.must) return { span, kind: 'future' };
  const compound =
    end > index &&
    verbs.auxiliaries.has(token.lemma) &&
    (tokens[end]?.verbForms.includes('past-participle') ?? false);
  const isPast = compound && token.lemma === verbs.have;
  return { span, kind: isReportedInPast(tokens, index, language) && !isPast ? 'future' : 'conditional' };
}

/** The last participle or infinitive of the verb group that a conditional opens. */
function findGroupEnd(tokens: readonly TaggedToken[], from: number): number {
  let end = from;
  for (let index = from + 1; index < Math.min(tokens.length, from + 6); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.pos === 'verb' && !isFiniteVerb(token)) end = index;
    else if (token.pos === 'verb' && token.verbForms.includes('past-participle')) end = index;
    else if (token.pos !== 'adverb') break;
  }
  return end;
}

/** True behind `a déclaré que`, `affirmait que`: a speech verb in the past and `que` before the verb. */
function isReportedInPast(
  tokens: readonly TaggedToken[],
  index: number,
  { speech, clauses }: Language,
): boolean {
  for (let back = index - 1; back > Math.max(0, index - MAX_REPORT_DISTANCE); back -= 1) {
    const token = tokens[back];
    if (token === undefined) return false;
    if (token.pos !== 'verb' || !speech.verbs.has(token.lemma)) continue;
    const isContent = tokens.slice(back + 1, index).some((between) => clauses.that.has(fold(between)));
    const past =
      token.verbForms.includes('past-participle') || token.verbForms.includes('indicative-imperfect');
    return isContent && past;
  }
  return false;
}

/** `X accuse Y`: the form is a verb of the clause, not a participle on a noun. */
function isFinitePosition(tokens: readonly TaggedToken[], index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    token.pos === 'verb' &&
    isFiniteVerb(token) &&
    !token.verbForms.includes('past-participle')
  );
}
