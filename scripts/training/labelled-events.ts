import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../lib/engine/article.ts';
import { formatProblem, inputProblem } from '../readers/input-problem.ts';
import type { EventLabels } from './event-labels.ts';
import { collectItems, type ItemCollector } from './feed-items.ts';
import { goldOfLabels } from './gold-of-labels.ts';
import type { GoldSet } from './gold-set.ts';
import { parseEventLabels } from './parse-event-labels.ts';
import { readPages } from './read-pages.ts';
import { scanFeed } from './scan-feed.ts';
import { collectStraws } from './straws.ts';

export interface LabelledEventsOptions {
  /** Folder of the files of labels. */
  readonly labels: string;
  /** The feed that holds the texts, `.jsonl` or `.jsonl.gz`. */
  readonly feed: string;
  /** Folder of saved pages, some of which labels belong to. */
  readonly pages: string;
  /** Every nth item of the feed is a straw; 0 for none. */
  readonly every: number;
}

export interface LabelledEvents {
  /** By name. An event of which fewer than two documents are left is none. */
  readonly sets: readonly GoldSet[];
  readonly straws: readonly Article[];
  /** One message for each broken line, each document left out and each unreadable straw. */
  readonly skipped: readonly string[];
}

/** How the names of sets of a whole page and what lies beside it begin. */
const PAGE_PREFIX = 'page-';

/**
 * The labelled events with their texts, and straws, from one pass over the feed and the saved pages. A document that is
 * missing, or has another text or day, is left out with its sentences and differences; an event with a broken file, and
 * a set whose page is lost, as a whole.
 * @throws Error naming the folder or the feed where it is missing
 */
export async function readLabelledEvents(options: LabelledEventsOptions): Promise<LabelledEvents> {
  const { events, skipped } = readFiles(options.labels);
  const addresses = new Set(events.flatMap(({ labels }) => labels.documents.map(({ address }) => address)));
  const items = collectItems(addresses);
  const straws = collectStraws(options.feed, options.every);
  await scanFeed(options.feed, items.consume, straws.consume);
  const pages = new Set(await readPages(options.pages));
  for (const page of pages) items.add(page);
  const sets = events.flatMap(({ file, labels }) => {
    const { articles, problems } = findArticles(file, labels, items);
    skipped.push(...problems);
    const page = [...articles].find(([, article]) => pages.has(article))?.[0] ?? null;
    const isLost = page === null && labels.name.startsWith(PAGE_PREFIX);
    return articles.size < 2 || isLost ? [] : [goldOfLabels(labels, articles, page)];
  });
  return { sets, straws: straws.straws, skipped: [...skipped, ...straws.problems] };
}

function readFiles(folder: string): {
  events: { readonly file: string; readonly labels: EventLabels }[];
  skipped: string[];
} {
  if (!existsSync(folder)) throw new Error(`labels: no folder ${folder}; check the path`);
  const events = [];
  const skipped: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.tsv')) continue;
    const file = join(folder, name);
    const result = parseEventLabels(basename(name, '.tsv'), file, readFileSync(file, 'utf8'));
    if ('labels' in result) events.push({ file, labels: result.labels });
    else skipped.push(...result.problems.map(formatProblem));
  }
  return { events, skipped };
}

function findArticles(
  file: string,
  labels: EventLabels,
  items: ItemCollector,
): { articles: ReadonlyMap<string, Article>; problems: readonly string[] } {
  const articles = new Map<string, Article>();
  const problems: string[] = [];
  for (const document of labels.documents) {
    const item = items.find(document);
    if (typeof item !== 'string') articles.set(document.id, item);
    else problems.push(formatProblem(describeLost(file, document.id, item)));
  }
  return { articles, problems };
}

/** The problem with a document whose text is missing or has changed. */
export function describeLost(file: string, document: string, lost: 'missing' | 'changed') {
  const found =
    lost === 'missing'
      ? `document ${document} is neither in the feed nor a saved page`
      : `document ${document} has another text or day now`;
  return inputProblem(file, null, found, 'use the texts that were labelled, or label the event anew');
}
