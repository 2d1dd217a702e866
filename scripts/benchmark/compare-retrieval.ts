import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../lib/engine/article.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildDocument } from '../../lib/engine/pack/build-document.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { openPackFile } from '../pack-file.ts';
import { SOURCES } from '../sources.ts';
import { readGoldSets } from '../training/gold-set.ts';
import { goldPages, longPages, readLabelled } from './benchmark-pages.ts';
import { type BenchmarkFiles, packOf, writeBenchmark } from './benchmark-rows.ts';
import { compareContenders, type Limits } from './compare-contenders.ts';
import type { ContenderFigures } from './contender-figures.ts';
import { type LossFigures, measureLoss } from './measure-loss.ts';
import type { PageQuery } from './page-query.ts';
import { readItems } from './read-items.ts';

export interface RetrievalOptions {
  /** Numbers of claims to compare at, ascending; infinite: all there are. */
  readonly sizes: readonly number[];
  /** A pack that holds the claims; null: the corpus or the feed's first items are analysed. */
  readonly pack: string | null;
  readonly limits: Limits;
  readonly tell: (message: string) => void;
  readonly signal: AbortSignal;
}

/** What was compared. */
export interface RetrievalFigures {
  readonly sets: readonly (Pick<BenchmarkFiles, 'claims' | 'documents'> & {
    readonly contenders: readonly ContenderFigures[];
    /** Of Recoupe beside comparing everything; null where the pack is too large for that. */
    readonly loss: LossFigures | null;
  })[];
  readonly timedPages: number;
  readonly goldPairs: number;
}

/** Claims of a pack beside which everything is compared with everything: 10,000 take half a minute of computing and 900 MB. */
const MOST_EXHAUSTIVE = 20_000;

/** Recoupe's retrieval and its peers over the same claims and pages, at each size. */
export async function compareRetrieval(
  items: readonly Article[],
  language: Language,
  { sizes, pack, limits, tell, signal }: RetrievalOptions,
): Promise<RetrievalFigures> {
  const labelled = existsSync(SOURCES.gold) ? readLabelled(readGoldSets(SOURCES.gold), language) : [];
  const saved = existsSync(SOURCES.pages) ? await readItems([SOURCES.pages], Number.POSITIVE_INFINITY) : [];
  const french = saved.filter((article) => article.language === language.code);
  // Without labelled events the corpus' own articles are the pages.
  const pages = labelled.length > 0 ? french : items.slice(0, 20);
  const analysed = pack === null ? items.map((item) => buildDocument(item, language)) : [];
  const sets: RetrievalFigures['sets'][number][] = [];
  let timedPages = 0;
  let goldPairs = 0;
  for (const size of sizes) {
    let timed: readonly PageQuery[] = [];
    const folder = await mkdtemp(join(tmpdir(), 'recoupe-bench-'));
    try {
      const others = pack === null ? analysed : documentsOf(pack);
      const documents = labelled.map(({ document }) => document);
      const files = await writeBenchmark(
        folder,
        documents,
        others,
        size,
        (ids, outlets) => {
          const gold = goldPages(labelled, ids, outlets);
          const long = longPages(labelled, pages, language, outlets);
          timed = long;
          timedPages = long.length;
          goldPairs = gold.flatMap(({ claims }) => claims.flatMap((claim) => claim.gold)).length;
          return [...gold, ...long];
        },
        signal,
      );
      const isSmall = files.claims <= MOST_EXHAUSTIVE;
      if (isSmall) tell(`Recoupe with comparing everything, ${files.claims.toLocaleString('en')} claims`);
      const loss = isSmall ? await measureLoss(packOf(folder), timed, language) : null;
      sets.push({
        loss,
        claims: files.claims,
        documents: files.documents,
        contenders: await compareContenders(files, limits, tell),
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return { sets, timedPages, goldPairs };
}

async function* documentsOf(pack: string): AsyncIterable<PackDocument> {
  const file = await openPackFile(pack);
  try {
    yield* file.reader.documents();
  } finally {
    await file.close();
  }
}
