import type { VerbWords } from '../lexicon/verb-words.ts';
import type { TaggedToken } from '../text/token.ts';
import { findAuxiliary, isFiniteVerb } from './token-tests.ts';

/** How a verb stands in its sentence. */
export interface VerbGroup {
  /** Index of the finite verb that carries it, or of the verb itself where none does. */
  readonly first: number;
  /**
   * `finite`: it has a subject of its own; `infinitive`: another verb governs it (`veut signer`, `en signant`);
   * `participle`: it stands without an auxiliary (`Durand condamné à Lyon`).
   */
  readonly form: 'finite' | 'infinitive' | 'participle';
  readonly passive: boolean;
}

/** Reads the verb group around the verb, or participle read as an adjective, at a token. */
export function readVerbGroup(tokens: readonly TaggedToken[], at: number, verbs: VerbWords): VerbGroup {
  const token = tokens[at];
  const isParticiple =
    token !== undefined &&
    (token.verbForms.includes('past-participle') || (token.pos === 'adjective' && !isFiniteVerb(token)));
  if (!token || !isParticiple) {
    const stands = token !== undefined && isFiniteVerb(token);
    return { first: at, form: stands ? 'finite' : 'infinitive', passive: false };
  }
  const passive = isPassive(tokens, at, verbs);
  const auxiliary = findAuxiliary(tokens, at, verbs);
  if (auxiliary !== null) return { first: auxiliary, form: 'finite', passive };
  const infinitive = infinitiveAuxiliary(tokens, at, verbs);
  return infinitive === null
    ? { first: at, form: 'participle', passive }
    : { first: infinitive, form: 'infinitive', passive };
}

/** A participle is passive unless `avoir` stands before it, a reflexive pronoun, or it only ever is active. */
function isPassive(tokens: readonly TaggedToken[], at: number, verbs: VerbWords): boolean {
  if (verbs.builtWithBe.has(tokens[at]?.lemma ?? '')) return false;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) return true;
    if (verbs.reflexives.has(token.norm)) return false;
    if (token.lemma === verbs.have && token.pos === 'verb')
      return tokens[at - 1]?.lemma === verbs.be || hasBeen(tokens, i, at, verbs);
    const between =
      token.pos === 'adverb' ||
      token.pos === 'pronoun' ||
      token.lemma === verbs.be ||
      token.verbForms.includes('past-participle');
    if (!between) return true;
  }
  return true;
}

/** `a bien été reçu`: `être` stands between `avoir` and the participle. */
function hasBeen(tokens: readonly TaggedToken[], from: number, to: number, { be }: VerbWords): boolean {
  return tokens.slice(from + 1, to).some(({ lemma, pos }) => lemma === be && pos === 'verb');
}

/** The `être` or `avoir` of `doit être jugé`, `pour avoir tué`; null where the participle stands alone. */
function infinitiveAuxiliary(
  tokens: readonly TaggedToken[],
  at: number,
  { auxiliaries }: VerbWords,
): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (auxiliaries.has(token.lemma) && token.pos === 'verb') return i;
    if (token.pos !== 'adverb' && token.pos !== 'pronoun') return null;
  }
  return null;
}
