import { analyseArticle } from '../../lib/engine/claims/analyse-article.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { type PairSide, readSide } from '../../lib/engine/matching/pair-side.ts';
import { isSameOutlet } from '../../lib/engine/outlets/outlet.ts';
import { findGoldSentence, type GoldSentence, type GoldSet, labelPair } from '../training/gold-set.ts';
import { claimOfText } from './claim-of-text.ts';

/** A labelled sentence with the claim the engine makes of it. */
export interface GoldClaim extends PairSide {
  readonly sentence: GoldSentence;
  readonly outlet: string;
}

/**
 * The claims of a set by the id of their labelled sentence. A sentence with sure facts that the engine takes for no claim
 * is read alone, since what is measured here is not whether it is found.
 */
export function claimsOfSet(set: GoldSet, language: Language): ReadonlyMap<string, GoldClaim> {
  const found = new Map<string, GoldClaim>();
  for (const article of set.articles) {
    const { outlet, published } = article;
    for (const claim of analyseArticle(article, language).claims) {
      const sentence = findSentence(claim.text, set.sentences.get(article.id) ?? [], found);
      if (sentence) found.set(sentence.id, { ...readSide(claim, published, language), sentence, outlet });
    }
    for (const sentence of set.sentences.get(article.id) ?? []) {
      if (found.has(sentence.id) || sentence.facts.length === 0) continue;
      const claim = claimOfText(sentence.text, published, language);
      found.set(sentence.id, { ...readSide(claim, published, language), sentence, outlet });
    }
  }
  return found;
}

/** The sentence a claim is, word for word before nearly so; a title and its repetition below are two. */
function findSentence(
  text: string,
  sentences: readonly GoldSentence[],
  taken: ReadonlyMap<string, GoldClaim>,
): GoldSentence | null {
  const free = sentences.filter(({ id }) => !taken.has(id));
  return free.find((sentence) => sentence.text === text) ?? findGoldSentence(text, free);
}

/** The unordered pairs of claims of different outlets that surely report a fact in common. Quadratic in the claims. */
export function surePairs(claims: Iterable<GoldClaim>): readonly (readonly [GoldClaim, GoldClaim])[] {
  const all = [...claims];
  return all.flatMap((a, n) =>
    all
      .slice(n + 1)
      .filter((b) => !isSameOutlet(a.outlet, b.outlet) && labelPair(a.sentence, b.sentence) === 1)
      .map((b) => [a, b] as const),
  );
}
