import type { Article } from '../article.ts';
import type { AnalysedArticle } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import type { PackDocument } from '../pack/pack.ts';
import type { PackReader } from '../pack/pack-reader.ts';
import { buildIndex } from './claim-index.ts';
import { type CheckOptions, decideMatches } from './decide-matches.ts';
import { describeReport } from './describe-report.ts';
import { keysOf } from './document-rank.ts';
import { type FoundDocument, findDocuments } from './find-documents.ts';
import type { ArticleReport } from './report.ts';

/**
 * Matches the claims of an article against packs. The report is that of `checkArticle` over all their documents,
 * whether one pack holds them or several; a document that two packs hold is told once. Reads the lists of the page's keys near its day, then the frames
 * of the documents most like it, then the texts of those that match.
 * @throws {PackError} where a pack is damaged, and what its source throws
 */
export async function checkArticleInPacks(
  article: Article,
  analysed: AnalysedArticle,
  readers: readonly PackReader[],
  language: Language,
  options: CheckOptions,
): Promise<ArticleReport> {
  const own = keysOf(analysed.claims);
  const { documents, counts } = await findDocuments(own, article.published, readers, language.rarity);
  const decided = decideMatches(article, analysed, buildIndex(documents), language, options, counts);
  const told = withoutRepeats(
    await readTold([...new Set(decided.map(({ document }) => document))], documents),
  );
  return describeReport(article, analysed, decided, (document) => told.get(document) ?? null, language);
}

/** The documents of an index with their texts; what one pack holds is read together. */
async function readTold(
  wanted: readonly number[],
  documents: readonly FoundDocument[],
): Promise<ReadonlyMap<number, PackDocument>> {
  const byReader = Map.groupBy(wanted, (document) => documents[document]?.reader ?? null);
  const told = new Map<number, PackDocument>();
  await Promise.all(
    [...byReader].map(async ([reader, own]) => {
      const read = await reader?.readDocuments(own.map((document) => documents[document]?.number ?? 0));
      for (const [n, document] of own.entries()) {
        const whole = read?.[n];
        if (whole) told.set(document, whole);
      }
    }),
  );
  return told;
}

/** One of each document that several packs hold: the first. */
function withoutRepeats(told: ReadonlyMap<number, PackDocument>): ReadonlyMap<number, PackDocument> {
  const seen = new Set<string>();
  const inOrder = [...told].sort(([a], [b]) => a - b);
  return new Map(
    inOrder.filter(([, { id, outlet, textHash }]) => {
      const name = JSON.stringify([id, outlet, textHash]);
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    }),
  );
}
