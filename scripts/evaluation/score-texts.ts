import type { Claim } from '../../lib/engine/claims/claim.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildIndex } from '../../lib/engine/matching/claim-index.ts';
import { createEventContext } from '../../lib/engine/matching/event-context.ts';
import { FEATURES } from '../../lib/engine/matching/features.ts';
import { createPairComparer } from '../../lib/engine/matching/pair-comparer.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { claimOfText } from './claim-of-text.ts';
import type { PublicPair } from './public-corpora.ts';

/** What is made of two texts that come without articles. */
export interface TextScore {
  /** 0..1, by the two sentences alone. */
  readonly score: number;
  /** 0..1, share of the words they have in common. */
  readonly words: number;
}

/** Scores pairs of sentences, each second one lying in an index with those of all the other pairs. */
export function scoreTexts(pairs: readonly PublicPair[], language: Language): readonly TextScore[] {
  const claims = pairs.map(({ b }) => claimOfText(b, null, language));
  const index = buildIndex(claims.map(documentOf));
  return pairs.map(({ a }, document) => {
    const here = claimOfText(a, null, language);
    const there = claims[document] ?? here;
    const event = createEventContext([here], index, language.rarity);
    const comparer = createPairComparer(null, event, index, language);
    const { score, features } = comparer.withIndexed(here, { claim: there, document });
    return { score, words: features[FEATURES.indexOf('words')] ?? 0 };
  });
}

function documentOf(claim: Claim, n: number): PackDocument {
  return {
    id: `${n}`,
    url: null,
    outlet: `${n}`,
    title: '',
    published: null,
    language: 'fr',
    credits: [],
    textHash: '',
    claims: [claim],
  };
}
