import type { LinkedArticle } from '@/lib/engine/outlets/linked-data.ts';
import { MAX_ADDRESS, MAX_CREDITS, MAX_HEADLINES, MAX_NAME } from './limits.ts';
import { metaContent } from './meta-content.ts';
import { parseDay } from './parse-day.ts';
import type { Sliced } from './slices.ts';
import { oneLine, startOfText } from './start-of-text.ts';

/** What a page says of its article besides the text. */
export interface PageMetadata {
  readonly title: string;
  /** `YYYY-MM-DD` as the page writes it, in its own time zone; null where it names no possible day. */
  readonly published: string | null;
  readonly outlet: string;
  /** Canonical address. */
  readonly url: string;
  /** Agencies and other organisations credited in the metadata. */
  readonly credits: readonly string[];
  /** BCP 47 primary language as the page claims, or null. */
  readonly declaredLanguage: string | null;
}

/** The metadata of an article page. `address` is the page's own, used where it names no canonical one. */
export function* readPageMetadata(
  document: Document,
  node: LinkedArticle | null,
  address: URL,
): Sliced<PageMetadata> {
  const named =
    node?.publisher ?? metaContent(document, 'og:site_name') ?? address.hostname.replace(/^www\./, '');
  const outlet = named.slice(0, MAX_NAME);
  // What is not there is looked for in the whole page, each time.
  yield;
  const title = findTitle(document, node, outlet);
  yield;
  const published = findDay(document, node);
  yield;
  const url = findCanonical(document, address);
  yield;
  const credits = findCredits(document, node, outlet);
  yield;
  return { title, published, outlet, url, credits, declaredLanguage: findLanguage(document) };
}

/** The headline: the h1 that the metadata repeats, else the metadata's title without the site's name, else the first h1. */
function findTitle(document: Document, node: LinkedArticle | null, outlet: string): string {
  const stated = node?.headline ?? metaContent(document, 'og:title') ?? document.title;
  const title = withoutSiteName(oneLine(stated.slice(0, MAX_NAME)), outlet);
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, MAX_HEADLINES)
    .map((heading) => startOfText(heading, MAX_NAME))
    .filter((heading) => heading.length > 10);
  const repeated = headings.find((heading) => sharesWords(heading, title));
  return repeated ?? (title !== '' ? title : (headings[0] ?? ''));
}

/** A headline is longer than this, a site's name shorter, in UTF-16 units. */
const LEAST_HEADLINE = 15;
const LONGEST_SITE_NAME = 40;

function withoutSiteName(title: string, outlet: string): string {
  const cut = [...title.matchAll(/ [|–—-] /g)].find(({ index }) => {
    const tail = title.slice(index + 3);
    return index >= LEAST_HEADLINE && tail.length <= LONGEST_SITE_NAME && /^[^|–—]{2,}$/.test(tail);
  });
  if (cut === undefined) return title;
  const head = title.slice(0, cut.index);
  const tail = title.slice(cut.index + 3);
  const plain = (text: string) => text.toLowerCase().replace(SEPARATORS, '');
  return plain(tail).includes(plain(outlet)) || plain(outlet).includes(plain(tail)) ? head : title;
}

/** Between words. Negated letters would say the same, but `\p{L}` takes the engine some milliseconds to compile. */
const SEPARATORS = /[\s\d.,;:!?…'’"“”«»()[\]/|&+–—-]+/g;

/** Shorter words are in every title. */
const MIN_WORD = 4;

function sharesWords(a: string, b: string): boolean {
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .split(SEPARATORS)
      .filter((word) => word.length >= MIN_WORD);
  const words = new Set(wordsOf(b));
  const own = wordsOf(a);
  return own.length > 0 && own.filter((word) => words.has(word)).length * 2 >= own.length;
}

function findDay(document: Document, node: LinkedArticle | null): string | null {
  const stated = [
    node?.datePublished ?? null,
    metaContent(document, 'article:published_time'),
    metaContent(document, 'date'),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? null,
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? null,
    document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime') ?? null,
    document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
  ];
  return stated.map(parseDay).find((day) => day !== null) ?? null;
}

function findCanonical(document: Document, address: URL): string {
  const own = new URL(address);
  own.hash = '';
  // Longer ones are made by scripts; what is left names the site.
  if (own.href.length > MAX_ADDRESS) own.search = '';
  if (own.href.length > MAX_ADDRESS) own.pathname = '';
  const stated = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  if (!stated || !URL.canParse(stated, address)) return own.href;
  const canonical = new URL(stated, address);
  // Some pages name their home page or another site: only an address of this site with a path is believed.
  const site = (host: string) => host.split('.').slice(-2).join('.');
  const believable = /^https?:$/.test(canonical.protocol) && site(canonical.hostname) === site(own.hostname);
  const usable = canonical.pathname !== '/' && canonical.href.length <= MAX_ADDRESS;
  return believable && usable ? canonical.href : own.href;
}

/** Beyond this it is a biography, in UTF-16 units. */
const MAX_BYLINE = 300;

/** Organisations among the authors, and capitals within a byline (`L. M. avec AFP`); people's names are no credit. */
function findCredits(document: Document, node: LinkedArticle | null, outlet: string): readonly string[] {
  const organisations = (node?.authors ?? []).filter((author) => author.organisation).map(({ name }) => name);
  const byline = document.querySelector('[rel="author"], [itemprop="author"], .author, .byline');
  const bylines = [
    ...(node?.authors ?? []).map(({ name }) => name),
    node?.creditText ?? '',
    metaContent(document, 'author') ?? '',
    byline === null ? '' : startOfText(byline, MAX_BYLINE),
  ];
  const agencies = bylines.flatMap((each) =>
    each
      .slice(0, MAX_BYLINE)
      .split(SEPARATORS)
      .filter((word) => /^(?:[A-ZÀ-Þ]{2,6}|Reuters|dpa)$/.test(word)),
  );
  const credits = new Set([...organisations, ...agencies].filter((credit) => credit !== outlet));
  return [...credits].slice(0, MAX_CREDITS);
}

function findLanguage(document: Document): string | null {
  const stated = document.documentElement.lang || metaContent(document, 'og:locale') || '';
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(stated)?.[0].toLowerCase() ?? null;
}
