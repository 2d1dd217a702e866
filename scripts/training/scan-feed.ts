import { existsSync } from 'node:fs';
import { isGzipError, readLines } from '../read-lines.ts';

/** What looks at each line of the feed; `number` counts from 1. */
export type FeedConsumer = (line: string, number: number) => void;

/**
 * Shows every line of a `.jsonl` or `.jsonl.gz` feed to each consumer, in one pass: as long as it takes to unpack
 * (half a million items: four seconds).
 * @throws Error naming the feed where it is missing or damaged
 */
export async function scanFeed(feed: string, ...consumers: readonly FeedConsumer[]): Promise<void> {
  if (!existsSync(feed))
    throw new Error(`feed: no ${feed}; labelled events need its texts, the extension does not`);
  let number = 0;
  try {
    for await (const line of readLines(feed, { gzip: /\.gz$/i.test(feed) })) {
      number++;
      for (const consume of consumers) consume(line, number);
    }
  } catch (error) {
    if (!isGzipError(error)) throw error;
    throw new Error(`feed: ${feed} is damaged or cut off after line ${number}; get the file again`);
  }
}
