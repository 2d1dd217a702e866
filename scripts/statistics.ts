import { existsSync, writeFileSync } from 'node:fs';
import type { Article } from '../lib/engine/article.ts';
import { analyseArticle } from '../lib/engine/claims/analyse-article.ts';
import type { Language } from '../lib/engine/lexicon/language.ts';
import { decodeUsage } from '../lib/engine/lexicon/usage.ts';
import { keysOf } from '../lib/engine/matching/document-rank.ts';
import { encodeRarity, type RarityTable } from '../lib/engine/matching/rarity.ts';
import { learnUsage, withUsage } from './lexicon/learn-usage.ts';
import { loadLanguage } from './load-language.ts';
import { SOURCES } from './sources.ts';
import { scanFeed } from './training/scan-feed.ts';
import { collectStraws } from './training/straws.ts';

/** Every nth document of the feed is counted: enough for counts that do not move, in a minute. */
const EVERY = 8;
/** Keys in fewer documents are as good as never seen. */
const LEAST_DOCUMENTS = 4;
/** Words seen less often are read by the order of the lexicon's readings. */
const LEAST_USES = 15;
/** Longer sentences, in UTF-16 units, are lists, and teach nothing of how words follow each other. */
const LONGEST = 600;
const FOLDER = 'lib/engine/lexicon/fr';

/** Learns from the feed what words mostly are, then counts in how many items each content key occurs; writes both tables. */
async function main(): Promise<void> {
  const language = await loadLanguage();
  if (!existsSync(SOURCES.feed))
    throw new Error(`statistics: no ${SOURCES.feed}; the tables are committed and need not be made again`);
  const { consume, straws: items, problems } = collectStraws(SOURCES.feed, EVERY);
  await scanFeed(SOURCES.feed, consume);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stderr.write(`${items.length} items\n`);
  const usage = learnUsage(
    items.flatMap(({ text }) => sentencesOf(text, language)),
    language,
    LEAST_USES,
  );
  write(
    'usage',
    `/** Made by "npm run statistics" from ${items.length} French news items: words with their uses, read by \`decodeUsage\`. */
export const FRENCH_USAGE = \`
${usage}
\`;
`,
  );
  const { maximum, entries } = countKeys(items, withUsage(language, decodeUsage(usage)));
  write(
    'rarity',
    `import type { RarityTable } from '../../matching/rarity.ts';

/** Made by "npm run statistics" from ${items.length} French news items; hashed keys and document counts only. */
export const frenchRarity: RarityTable = {
  maximum: ${maximum},
  entries:
    '${entries}',
};
`,
  );
}

function sentencesOf(text: string, { extractSentences }: Language): readonly string[] {
  return extractSentences(text).flatMap(({ start, end }) =>
    end - start > LONGEST ? [] : [text.slice(start, end)],
  );
}

function countKeys(items: readonly Article[], language: Language): RarityTable {
  const counts = new Map<string, number>();
  for (const [n, item] of items.entries()) {
    const { claims } = analyseArticle(item, language);
    for (const key of keysOf(claims)) counts.set(key, (counts.get(key) ?? 0) + 1);
    if ((n + 1) % 5000 === 0) process.stderr.write(`${n + 1} documents, ${counts.size} keys\n`);
  }
  return encodeRarity(counts, items.length, LEAST_DOCUMENTS);
}

function write(name: string, source: string): void {
  const path = `${FOLDER}/${name}.generated.ts`;
  writeFileSync(path, source);
  process.stderr.write(`${path}: ${Buffer.byteLength(source)} bytes\n`);
}

await main();
