import { loadLanguage } from './load-language.ts';
import { countExchanges } from './silver/exchanges.ts';
import { readWindows } from './silver/feed-windows.ts';
import { silverPairs } from './silver/silver-pairs.ts';
import { SOURCES } from './sources.ts';
import { analyseAll } from './training/examples.ts';

/** Two days out of so many are read: all of them would take half an hour. */
const STEP = 16;
/** Exchanges printed: further down they are chance. */
const MOST = 400;

/**
 * Names words that stand for each other in sentences of different outlets on one event, from the feed: what the
 * word lists lack, and what the tagger misreads. Prints words, and never a sentence.
 */
async function main(): Promise<void> {
  const windows = await readWindows(SOURCES.feed, STEP);
  const language = await loadLanguage();
  const exchanges = countExchanges();
  let pairs = 0;
  for (const [n, [window, articles]] of [...windows].entries()) {
    const found = [...silverPairs(analyseAll(articles, language), language)];
    exchanges.add(`${window}`, found);
    pairs += found.length;
    process.stderr.write(
      `window ${n + 1}/${windows.size}: ${articles.length} items, ${pairs} pairs so far\n`,
    );
  }
  for (const { keys, stories, lift } of exchanges.best(windows.size).slice(0, MOST))
    console.log(`${lift.toFixed(2)} ${stories} ${keys.join(' = ')}`);
}

await main();
