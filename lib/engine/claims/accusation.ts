import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import type { Attribution } from './claim.ts';
import { findSourceAfter } from './source-after.ts';
import { findSubjectBefore } from './subject-before.ts';
import { findAuxiliary, fold, isFiniteVerb, spanOf } from './token-tests.ts';

/**
 * Who accuses, as the source of the accusation (`X accuse Y d'avoir …`, `Y est accusé par X de …`), or null.
 * The content is what stands behind the verb; in the passive the whole sentence.
 */
export function detectAccusation(
  text: string,
  tokens: readonly TaggedToken[],
  language: Language,
): Attribution | null {
  const { speech, smallWords, verbs } = language;
  for (const [index, token] of tokens.entries()) {
    if (token.pos !== 'verb' || !speech.accusing.has(token.lemma)) continue;
    const passive = smallWords.by.has(fold(tokens[index + 1]));
    const auxiliary = token.verbForms.includes('past-participle')
      ? findAuxiliary(tokens, index, verbs)
      : null;
    const first = tokens[auxiliary ?? index];
    const last = passive ? tokens[index + 1] : token;
    if (first === undefined || last === undefined || (!passive && auxiliary === null && !isFiniteVerb(token)))
      continue;
    if (!passive && auxiliary !== null && tokens[auxiliary]?.lemma === verbs.be) continue;
    const source = passive
      ? findSourceAfter(tokens, index + 2, language)
      : findSubjectBefore(tokens, auxiliary ?? index, language);
    if (source === null) continue;
    const cueSpan = spanOf(first, last);
    return {
      source: text.slice(source.start, source.end),
      sourceSpan: { start: source.start, end: source.end },
      cue: text.slice(cueSpan.start, cueSpan.end),
      cueSpan,
      content: passive
        ? { start: 0, end: text.length }
        : { start: Math.min(last.end + 1, text.length), end: text.length },
    };
  }
  return null;
}
