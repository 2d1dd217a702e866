import type { Claim } from '../../../lib/engine/claims/claim.ts';
import { buildIndex, type ClaimIndex } from '../../../lib/engine/matching/claim-index.ts';
import type { PackDocument } from '../../../lib/engine/pack/pack.ts';
import { claimsOf, PUBLISHED } from '../analyse.ts';

/** A document of these sentences, each a claim; its id is its outlet's name. */
export function madeDocument(outlet: string, sentences: readonly string[]): PackDocument {
  return {
    id: outlet,
    url: null,
    outlet,
    title: outlet,
    published: PUBLISHED,
    language: 'fr',
    credits: [],
    textHash: outlet,
    claims: claimsOf(sentences),
  };
}

/** An index of one document for each list of sentences; the outlets are called `0`, `1`, … */
export function madeIndex(documents: readonly (readonly string[])[]): ClaimIndex {
  return buildIndex(documents.map((sentences, n) => madeDocument(String(n), sentences)));
}

/** The keys of a claim, each once. */
export function keysOf(claim: Claim): readonly string[] {
  return [...new Set(claim.frame.keys.map(({ key }) => key))];
}
