import type { Article } from '../../lib/engine/article.ts';
import { parseDocument } from '../readers/read-json.ts';
import { addressHash, contentHash, type DocumentLabel } from './event-labels.ts';
import type { FeedConsumer } from './scan-feed.ts';

/** How an item of the feed begins that needs no parsing to know its address. */
const ADDRESS_FIRST = /^\{"url": ?"([^"\\]*)"/;

/** Collects the items of the feed, and the pages, that labels belong to. */
export interface ItemCollector {
  readonly consume: FeedConsumer;
  /** Takes an article from elsewhere: a saved page. */
  add(article: Article): void;
  /** The item with a document's address and content; where there is none, what has become of it. */
  find(document: DocumentLabel): Article | 'missing' | 'changed';
}

/** A collector of the items with these hashes of addresses. Parses only lines that need it. */
export function collectItems(addresses: ReadonlySet<string>): ItemCollector {
  /** By hash of the address, then of the content: an address may come again with another text. */
  const found = new Map<string, Map<string, Article>>();
  const isWanted = (url: string | null) => url !== null && addresses.has(addressHash(url));
  const add = (article: Article) => {
    if (article.url === null || !isWanted(article.url)) return;
    const address = addressHash(article.url);
    const contents = found.get(address) ?? new Map<string, Article>();
    found.set(address, contents);
    const content = contentHash(article);
    if (!contents.has(content)) contents.set(content, article);
  };
  return {
    add,
    consume(line, number) {
      if (!isWanted(addressOf(line))) return;
      const result = parseDocument(line, 'feed', number, { outlet: null, language: 'fr' });
      if ('article' in result) add(result.article);
    },
    find({ address, content }) {
      const contents = found.get(address);
      return contents ? (contents.get(content) ?? 'changed') : 'missing';
    },
  };
}

/** The address of a feed's line; null where it has none or is no JSON. */
export function addressOf(line: string): string | null {
  const first = ADDRESS_FIRST.exec(line)?.[1];
  if (first !== undefined) return first;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('url' in value)) return null;
    return typeof value.url === 'string' ? value.url : null;
  } catch {
    return null;
  }
}
