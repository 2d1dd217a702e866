import { parentPort } from 'node:worker_threads';
import { buildDocument } from '../../lib/engine/pack/build-document.ts';
import { loadLanguage } from '../load-language.ts';
import type { Batch } from './batches.ts';
import { writeChunk } from './chunk-file.ts';

// A thread of the analysis pool: a batch of articles comes in, its chunk is on disk when the answer goes out.
const language = await loadLanguage();
parentPort?.on('message', async ({ articles, path }: Batch) => {
  const header = await writeChunk(
    path,
    articles.map((article) => buildDocument(article, language)),
  );
  parentPort?.postMessage(header);
});
