import type { Article } from '../../lib/engine/article.ts';
import { formatProblem } from '../readers/input-problem.ts';
import { parseDocument } from '../readers/read-json.ts';
import type { FeedConsumer } from './scan-feed.ts';

/** Collects every nth item of the feed. */
export interface StrawCollector {
  readonly consume: FeedConsumer;
  /** In order of the feed, with ids that no document of an event has: `straw-` and the line. */
  readonly straws: readonly Article[];
  /** Lines that were due and could not be read, in words. */
  readonly problems: readonly string[];
}

/** A collector of the first item and every nth after it; of none where `every` is 0. `feed` is for messages. */
export function collectStraws(feed: string, every: number): StrawCollector {
  const straws: Article[] = [];
  const problems: string[] = [];
  return {
    straws,
    problems,
    consume(line, number) {
      if (every === 0 || (number - 1) % every !== 0 || line.trim() === '') return;
      const result = parseDocument(line, feed, number, { outlet: null, language: 'fr' });
      if ('problem' in result) problems.push(formatProblem(result.problem));
      else straws.push({ ...result.article, id: `straw-${number}` });
    },
  };
}
