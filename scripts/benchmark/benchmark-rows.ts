import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deserialize, serialize } from 'node:v8';
import { LEXICON_VERSION } from '../../lib/engine/lexicon/version.generated.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { createChunkWriter } from '../building/chunk-writer.ts';
import { mergeChunks } from '../building/merge-chunks.ts';
import { provenanceOf } from '../building/provenance.ts';
import { writeSorted } from '../building/write-sorted.ts';
import { type PageQuery, tokensOf } from './page-query.ts';

/** The files of a comparison: the same claims for every contender, and the same pages. */
export interface BenchmarkFiles {
  readonly folder: string;
  readonly claims: number;
  readonly documents: number;
  /** Of the pack alone, from analysed documents. */
  readonly packMs: number;
}

const ROWS = 'rows.txt';
const ABOUT = 'about.v8';

/** What contenders need besides the rows. */
export interface BenchmarkAbout {
  readonly pages: readonly PageQuery[];
  /** Ids of the claims of labelled documents, by the document's number in the pack. */
  readonly labelled: ReadonlyMap<number, readonly number[]>;
  /** Outlets by their numbers in the rows. */
  readonly outlets: readonly string[];
}

/** Path of the pack. */
export function packOf(folder: string): string {
  return join(folder, 'claims.recoupe');
}

/**
 * Writes rows, pack and pages: the labelled documents first, then others until there are `limit` claims.
 * @param pagesOf makes the pages, given the ids of the labelled claims and the numbers of the outlets
 */
export async function writeBenchmark(
  folder: string,
  labelled: readonly PackDocument[],
  others: AsyncIterable<PackDocument> | Iterable<PackDocument>,
  limit: number,
  pagesOf: (ids: ReadonlyMap<string, readonly number[]>, outlets: readonly string[]) => readonly PageQuery[],
  signal: AbortSignal,
): Promise<BenchmarkFiles> {
  const outlets = new Map<string, number>();
  const ids = new Map<string, readonly number[]>();
  const chunks = createChunkWriter(folder, 'rows');
  let claims = 0;
  let documents = 0;
  async function* rows(): AsyncIterable<string> {
    const take = async (document: PackDocument) => {
      documents++;
      await chunks.add(document);
      const outlet = outlets.get(document.outlet) ?? outlets.size;
      outlets.set(document.outlet, outlet);
      return document.claims.map((claim) => `${outlet}\t${tokensOf(claim).join(' ')}\n`).join('');
    };
    for (const document of labelled) {
      ids.set(
        document.id,
        document.claims.map((_, n) => claims + n),
      );
      claims += document.claims.length;
      yield await take(document);
    }
    for await (const document of others) {
      if (claims >= limit) break;
      claims += document.claims.length;
      yield await take(document);
    }
  }
  await pipeline(Readable.from(rows()), createWriteStream(join(folder, ROWS)));
  const sorted = await chunks.finish();
  const start = performance.now();
  const info = {
    name: 'benchmark',
    language: 'fr',
    provenance: provenanceOf(['benchmark'], LEXICON_VERSION),
  };
  await writeSorted(packOf(folder), () => mergeChunks(sorted), info, { signal, onDocument: () => {} });
  const packMs = performance.now() - start;
  const numbers = new Map<number, readonly number[]>();
  let number = 0;
  for await (const { id } of mergeChunks(sorted)) {
    const own = ids.get(id);
    if (own) numbers.set(number, own);
    number++;
  }
  const about: BenchmarkAbout = {
    pages: pagesOf(ids, [...outlets.keys()]),
    labelled: numbers,
    outlets: [...outlets.keys()],
  };
  await writeFile(join(folder, ABOUT), serialize(about));
  return { folder, claims, documents, packMs };
}

/** What `writeBenchmark` wrote besides rows and pack. */
export async function readAbout(folder: string): Promise<BenchmarkAbout> {
  // Our own bytes of a minute ago.
  const about: BenchmarkAbout = deserialize(await readFile(join(folder, ABOUT)));
  return about;
}

/** Path of the rows: a claim a line, its outlet's number, a tab, its keys. */
export function rowsOf(folder: string): string {
  return join(folder, ROWS);
}
