import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildIndex } from '../../lib/engine/matching/claim-index.ts';
import { type DecidedMatch, decideMatches } from '../../lib/engine/matching/decide-matches.ts';
import { keysOf } from '../../lib/engine/matching/document-rank.ts';
import { findDocuments } from '../../lib/engine/matching/find-documents.ts';
import { EXHAUSTIVE } from '../../lib/engine/matching/search-reach.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { openPackFile } from '../pack-file.ts';
import type { PageQuery } from './page-query.ts';

/** What a check finds of what comparing everything with everything finds. */
export interface LossFigures {
  readonly pages: number;
  /** Matches by tier: those that comparing everything shows, those of them that a check shows, those it alone shows. */
  readonly same: TierLoss;
  readonly possible: TierLoss;
}

export interface TierLoss {
  readonly all: number;
  readonly found: number;
  readonly more: number;
}

/**
 * Compares every claim of the pages with every claim of a pack that shares two keys with it, whatever its document's
 * rank, and counts which of the matches a check finds. All frames are in memory: for packs of some 10,000 claims.
 */
export async function measureLoss(
  pack: string,
  pages: readonly PageQuery[],
  language: Language,
): Promise<LossFigures> {
  const file = await openPackFile(pack);
  try {
    const documents: PackDocument[] = [];
    for await (const document of file.reader.documents()) documents.push(document);
    const everything = buildIndex(documents);
    const all: string[] = [];
    const checked: string[] = [];
    for (const [page, { article, claims }] of pages.entries()) {
      const analysed = { claims: claims.map(({ claim }) => claim) };
      const options = { possible: true };
      const name = ({ claim, place, tier }: DecidedMatch, document: number) =>
        [tier, page, claim, document, place].join(' ');
      const exhaustive = { ...options, reach: EXHAUSTIVE };
      for (const match of decideMatches(article, analysed, everything, language, exhaustive))
        all.push(name(match, match.document));
      const own = keysOf(analysed.claims);
      const found = await findDocuments(own, article.published, [file.reader], language.rarity);
      const index = buildIndex(found.documents);
      for (const match of decideMatches(article, analysed, index, language, options, found.counts))
        checked.push(name(match, found.documents[match.document]?.number ?? -1));
    }
    const lossOf = (tier: string): TierLoss => {
      const wanted = new Set(all.filter((each) => each.startsWith(tier)));
      const shown = checked.filter((each) => each.startsWith(tier));
      const known = shown.filter((each) => wanted.has(each)).length;
      return { all: wanted.size, found: known, more: shown.length - known };
    };
    return { pages: pages.length, same: lossOf('same'), possible: lossOf('possible') };
  } finally {
    await file.close();
  }
}
