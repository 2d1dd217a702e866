import type { Article } from '@/lib/engine/article.ts';
import { analyseArticle } from '@/lib/engine/claims/analyse-article.ts';
import { loadFrench } from '@/lib/engine/lexicon/fr/french.ts';
import type { Language } from '@/lib/engine/lexicon/language.ts';
import { checkArticleInPacks } from '@/lib/engine/matching/check-in-packs.ts';
import { openPack } from '@/lib/engine/pack/open-pack.ts';
import type { PackReader } from '@/lib/engine/pack/pack-reader.ts';
import type { PackSource } from '@/lib/engine/pack/pack-source.ts';
import { createBlobSource } from '@/lib/extension/store/blob-source.ts';
import { inflate } from '@/lib/extension/store/inflate.ts';
import { PART_BYTES, readParts } from '@/lib/extension/store/pack-parts.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import type { BenchRequest, Cost } from './figures.ts';

// The extension's background without the extension: the same store, packs and language data.
let opened: { readonly readers: readonly PackReader[]; readonly language: Language } | null = null;
let reads = 0;
let bytes = 0;

globalThis.onmessage = async ({ data }: MessageEvent<BenchRequest>) => {
  const [start, readsBefore, bytesBefore] = [performance.now(), reads, bytes];
  if (data.do === 'open') await open();
  else await check(data.article);
  const cost: Cost = {
    ms: performance.now() - start,
    reads: reads - readsBefore,
    bytes: bytes - bytesBefore,
  };
  globalThis.postMessage(cost);
};

async function open() {
  if (opened !== null) return opened;
  const loading = openReaders();
  const language = loadFrench();
  opened = { readers: await loading, language };
  return opened;
}

async function check(article: Article): Promise<void> {
  const { readers, language } = await open();
  const analysed = analyseArticle(article, language);
  await checkArticleInPacks(article, analysed, readers, language, { possible: true });
}

function openReaders(): Promise<readonly PackReader[]> {
  return withDatabase(async (database) => {
    const { entries } = await readPacks(database);
    return await Promise.all(
      entries.map(async ({ edition, bytes: size }) =>
        openPack(counted(createBlobSource(await readParts(database, edition, size), PART_BYTES)), inflate),
      ),
    );
  });
}

function counted(source: PackSource): PackSource {
  return {
    byteLength: source.byteLength,
    read(start, end) {
      reads += 1;
      bytes += end - start;
      return source.read(start, end);
    },
  };
}
