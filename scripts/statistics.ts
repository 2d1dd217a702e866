import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { analyseArticle } from '../lib/engine/claims/analyse-article.ts';
import { keysOf } from '../lib/engine/matching/document-rank.ts';
import { encodeRarity } from '../lib/engine/matching/rarity.ts';
import { loadLanguage } from './load-language.ts';
import { SOURCES } from './sources.ts';

/** Every nth document of the feed is counted: enough for counts that do not move, in two minutes. */
const EVERY = 8;
/** Keys in fewer documents are as good as never seen. */
const MINIMUM = 4;
const OUT = 'lib/engine/lexicon/fr/rarity.generated.ts';

/** Counts in how many news items each content key occurs and writes the table of rarities. */
async function main(): Promise<void> {
  if (!existsSync(SOURCES.feed))
    throw new Error(`statistics: no ${SOURCES.feed}; the table is committed and need not be made again`);
  const language = await loadLanguage();
  const counts = new Map<string, number>();
  let total = 0;
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(SOURCES.feed).pipe(createGunzip()) })) {
    if (line++ % EVERY !== 0) continue;
    const { claims } = analyseArticle({ id: '', credits: [], ...JSON.parse(text) }, language);
    for (const key of keysOf(claims)) counts.set(key, (counts.get(key) ?? 0) + 1);
    total++;
    if (total % 5000 === 0) process.stderr.write(`${total} documents, ${counts.size} keys\n`);
  }
  const table = encodeRarity(counts, total, MINIMUM);
  const source = `import type { RarityTable } from '../../matching/rarity.ts';

/** Made by "npm run statistics" from ${total} French news items; hashed keys and document counts only. */
export const frenchRarity: RarityTable = {
  maximum: ${table.maximum},
  entries:
    '${table.entries}',
};
`;
  writeFileSync(OUT, source);
  process.stderr.write(`${OUT}: ${total} documents, ${source.length} bytes\n`);
}

await main();
