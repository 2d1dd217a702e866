import type { Article } from '../article.ts';
import type { Claim } from '../claims/claim.ts';

/** Version of the pack format this build writes and reads. */
export const PACK_VERSION = 1;

/** One article of a corpus, analysed, without its full text. */
export interface PackDocument extends Omit<Article, 'text' | 'credits'> {
  readonly credits: readonly string[];
  /** FNV-1a hash of the article's normalised text, so that a page never matches itself. */
  readonly textHash: string;
  readonly claims: readonly Claim[];
}

/** Who made a pack, from what. */
export interface PackMeta {
  readonly version: typeof PACK_VERSION;
  readonly name: string;
  readonly language: string;
  readonly documentCount: number;
  readonly claimCount: number;
  /** First and last day of publication, null where no document has a date. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The claim index of one corpus as it lies in a file. */
export interface Pack {
  readonly meta: PackMeta;
  readonly documents: readonly PackDocument[];
}
