import type { LinkedArticle } from '@/lib/engine/outlets/linked-data.ts';
import { MAX_ADDRESS, MAX_NAME } from './limits.ts';
import type { PageMetadata } from './page-metadata.ts';
import { parseDay } from './parse-day.ts';
import { oneLine, startOfText } from './start-of-text.ts';

/** Where articles that follow one another on a page keep their own address. */
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-canonical', 'data-permalink', 'itemid'] as const;

const DATED = '[itemprop="datePublished"], time[datetime]';

/** What is known of one of several articles on a page; `url` is null where it has no address of its own. */
export type OwnMetadata = Omit<PageMetadata, 'url'> & { readonly url: string | null };

/**
 * The metadata of one of several articles on a page: what stands within its place and in the JSON-LD of the same
 * headline. The page's own metadata are the first one's, and the others' only for outlet and language.
 */
export function readOwnMetadata(
  place: Element,
  headline: Element,
  nodes: readonly LinkedArticle[],
  page: PageMetadata,
  isFirst: boolean,
): OwnMetadata {
  const title = startOfText(headline, MAX_NAME);
  const node = nodes.find((each) => oneLine(each.headline ?? '') === title) ?? null;
  const dated = place.querySelector(DATED);
  const published =
    parseDay(dated?.getAttribute('datetime') ?? dated?.getAttribute('content') ?? null) ??
    parseDay(node?.datePublished ?? null);
  return {
    title,
    published: published ?? (isFirst ? page.published : null),
    outlet: page.outlet,
    url: findAddress(place, node, page) ?? (isFirst ? page.url : null),
    credits: isFirst ? page.credits : [],
    declaredLanguage:
      place.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? page.declaredLanguage,
  };
}

function findAddress(place: Element, node: LinkedArticle | null, page: PageMetadata): string | null {
  const named = ADDRESS_ATTRIBUTES.map((name) => {
    const holder = place.closest(`[${name}]`) ?? place.querySelector(`[${name}]`);
    return holder?.getAttribute(name) ?? null;
  });
  const link = place.querySelector('link[rel~="canonical"], a[rel~="bookmark"], h1 a[href]');
  const stated = [...named, ...(node?.urls ?? []), link?.getAttribute('href') ?? null];
  const own = new URL(page.url);
  for (const text of stated) {
    if (text === null || !URL.canParse(text, own)) continue;
    const url = new URL(text, own);
    url.hash = '';
    if (url.hostname === own.hostname && url.pathname !== '/' && url.href.length <= MAX_ADDRESS)
      return url.href;
  }
  return null;
}
