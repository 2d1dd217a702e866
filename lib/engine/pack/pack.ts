import type { Article } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Provenance } from './provenance.ts';

/** Version of the pack format this build writes and reads. */
export const PACK_VERSION = 3;

/**
 * Version of what the engine puts into frames. Raised whenever the analysis changes what keys, concepts or
 * participants mean, so that a page is never compared with claims that were read in another way.
 */
export const ENGINE_VERSION = 1;

/** One article of a corpus, analysed, without its full text. */
export interface PackDocument extends Omit<Article, 'text' | 'credits' | 'parts'> {
  readonly credits: readonly string[];
  /** FNV-1a hash of the article's normalised text, so that a page never matches itself. */
  readonly textHash: string;
  readonly claims: readonly Claim[];
}

/** What deciding needs of a claim: all but its words. */
export type FramedClaim = Pick<Claim, 'frame'>;

/** What deciding needs of a document. */
export interface FramedDocument extends Pick<PackDocument, 'outlet' | 'published'> {
  readonly claims: readonly FramedClaim[];
}

/** What a pack says of itself. */
export interface PackMeta {
  readonly version: typeof PACK_VERSION;
  readonly engine: typeof ENGINE_VERSION;
  readonly name: string;
  readonly language: string;
  readonly documentCount: number;
  readonly claimCount: number;
  /** First and last day of publication, null where no document has a date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly provenance: Provenance;
}
