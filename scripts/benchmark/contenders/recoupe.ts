import type { Language } from '../../../lib/engine/lexicon/language.ts';
import { buildIndex } from '../../../lib/engine/matching/claim-index.ts';
import { keysOf } from '../../../lib/engine/matching/document-rank.ts';
import { createEventContext } from '../../../lib/engine/matching/event-context.ts';
import { findCandidates } from '../../../lib/engine/matching/find-candidates.ts';
import { type FoundDocument, findDocuments } from '../../../lib/engine/matching/find-documents.ts';
import { isSameOutlet } from '../../../lib/engine/outlets/outlet.ts';
import { openPack } from '../../../lib/engine/pack/open-pack.ts';
import type { PackReader } from '../../../lib/engine/pack/pack-reader.ts';
import { inflate, openFileSource } from '../../file-source.ts';
import type { PageQuery } from '../page-query.ts';
import type { PageSearcher } from './contender.ts';

/** Ids of the claims of a document of the pack, by its number; null where it is none of the labelled ones. */
export type ClaimIds = (document: number) => readonly number[] | null;

/** Stands for a claim that no label speaks of. */
const UNLABELLED = -1;

/** Recoupe's retrieval over a pack in a file: what a page has before the decision. */
export async function openRecoupe(
  file: string,
  idsOf: ClaimIds,
  { rarity, model }: Pick<Language, 'rarity' | 'model'>,
): Promise<PageSearcher> {
  const source = await openFileSource(file);
  let bytesRead = 0;
  const counted = {
    byteLength: source.byteLength,
    read: (start: number, end: number) => {
      bytesRead += end - start;
      return source.read(start, end);
    },
  };
  const reader: PackReader = await openPack(counted, inflate);
  return {
    bytesRead: () => bytesRead,
    async search({ article, claims }: PageQuery, limit) {
      const page = claims.map(({ claim }) => claim);
      const { documents, counts } = await findDocuments(keysOf(page), article.published, [reader], rarity);
      const index = buildIndex<FoundDocument>(documents);
      const event = createEventContext(page, index, rarity, article.published, counts);
      const foreign = documents.map(({ outlet }) => !isSameOutlet(outlet, article.outlet));
      const accepts = (document: number) => foreign[document] ?? false;
      return page.map((claim) =>
        findCandidates(claim, index, event, accepts, model.telling)
          .slice(0, limit)
          .map(({ document, place }) => idsOf(documents[document]?.number ?? -1)?.[place] ?? UNLABELLED),
      );
    },
  };
}
