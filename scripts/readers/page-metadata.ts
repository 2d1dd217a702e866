import { isCalendarDay } from '../../lib/engine/text/civil-day.ts';
import type { LinkedData } from './linked-data.ts';
import { nameOf, readArticleData, textOf } from './linked-data.ts';

/** What a page says of itself; null where it says nothing usable. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  /** `YYYY-MM-DD`, in the time zone the page writes. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Author names, as given. */
  readonly authors: readonly string[];
}

/**
 * Title, outlet, day, address, language and authors of a page, from its JSON-LD article, else its meta tags.
 * Source: schema.org/NewsArticle, ogp.me, and what newspapers' pages hold.
 */
export function readPageMetadata(document: Document): PageMetadata {
  const data = readArticleData(document);
  const meta = (...names: readonly string[]) => findMeta(document, names);
  const url = httpAddress([
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta('og:url'),
    textOf(data?.url),
    textOf(data?.mainEntityOfPage) ?? textOf(idOf(data?.mainEntityOfPage)),
  ]);
  const outlet =
    nameOf(data?.publisher) ??
    meta('og:site_name', 'application-name') ??
    (url === null ? null : (URL.parse(url)?.host.replace(/^www\./, '') ?? null));
  const authors = authorsOf(data?.author);
  const host = url === null ? [] : (URL.parse(url)?.host.split('.') ?? []);
  const siteNames = [outlet, meta('og:site_name'), ...host, ...authors];
  const titles = [
    textOf(data?.headline),
    meta('og:title', 'twitter:title'),
    collapse(document.querySelector('h1')?.textContent),
  ];
  const tabTitle = collapse(document.querySelector('title')?.textContent);
  const clean = (title: string) => withoutSiteName(title, siteNames);
  return {
    title:
      longestOfFirst(titles.filter((title) => title !== null).map(clean)) ??
      (tabTitle === null ? null : clean(tabTitle)),
    outlet,
    published: firstDay([
      textOf(data?.datePublished),
      meta('article:published_time', 'og:article:published_time', 'datePublished', 'date', 'DC.date.issued'),
      meta('pubdate', 'publish-date', 'parsely-pub-date', 'dcterms.date', 'citation_publication_date'),
      document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime'),
      document.querySelector('time[datetime]')?.getAttribute('datetime'),
      // Many newspapers put the day into the address.
      /\/(\d{4}\/\d{2}\/\d{2})\//.exec(url ?? '')?.[1]?.replaceAll('/', '-'),
    ]),
    url,
    language:
      language(document.documentElement?.getAttribute('lang')) ??
      language(textOf(data?.inLanguage)) ??
      language(meta('og:locale')),
    authors,
  };
}

/** The first title, or the longer form of it where it was cut off: search engines allow 110 characters. */
function longestOfFirst(titles: readonly string[]): string | null {
  const [first] = titles;
  if (first === undefined) return null;
  const start = lettersOf(first.replace(/(\.\.\.|…)$/u, ''));
  const longer = titles.find((title) => {
    const letters = lettersOf(title);
    return start.length >= 20 && letters.length > start.length && letters.startsWith(start);
  });
  return longer ?? first;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function findMeta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
      const text = collapse(found);
      if (text !== null) return text;
    }
  }
  return null;
}

function collapse(text: string | null | undefined): string | null {
  return text?.replace(/\s+/gu, ' ').trim() || null;
}

/**
 * The title without ` - Site`, ` | Site` or ` – Site` at its end, where that part is one of the site's names;
 * a dash of the headline itself stays.
 */
function withoutSiteName(title: string, names: readonly (string | null)[]): string {
  const sites = names.filter((name) => name !== null).map(lettersOf);
  const cut = /^(.+\S)\s+[-–—|·:]\s+([^-–—|·]{2,40})$/u.exec(title);
  const [head, tail] = [cut?.[1], lettersOf(cut?.[2] ?? '')];
  if (!head || tail.length < 2) return title;
  const isSite = sites.some((site) => site === tail || site.replace(/(fr|com|org|net)$/, '') === tail);
  return isSite ? head : title;
}

function idOf(value: unknown): unknown {
  return value !== null && typeof value === 'object' && '@id' in value ? value['@id'] : null;
}

function httpAddress(candidates: readonly (string | null | undefined)[]): string | null {
  for (const each of candidates) {
    const url = each ? URL.parse(each.trim()) : null;
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}

/** The day as the page writes it: turning it into UTC would move late evenings to the next day. */
function firstDay(candidates: readonly (string | null | undefined)[]): string | null {
  for (const each of candidates) {
    const day = each
      ?.trim()
      .replace(/^(\d{4})(\d{2})(\d{2})(?=T|$)/, '$1-$2-$3')
      .slice(0, 10);
    if (day && isCalendarDay(day)) return day;
  }
  return null;
}

function language(tag: string | null | undefined): string | null {
  return /^([A-Za-z]{2,3})([-_]|$)/.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

function authorsOf(value: LinkedData['author']): readonly string[] {
  const each = Array.isArray(value) ? value : [value];
  return each.map(nameOf).filter((name) => name !== null);
}
