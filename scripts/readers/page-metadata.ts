import { parseHTML } from 'linkedom';
import { findLinkedArticle } from '../../lib/engine/outlets/linked-data.ts';
import { isCalendarDay } from '../../lib/engine/text/civil-day.ts';

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
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const data = findLinkedArticle([...scripts].map((script) => script.textContent ?? ''));
  const meta = (...names: readonly string[]) => findMeta(document, names);
  const url = httpAddress([
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta('og:url'),
    ...(data?.urls ?? []),
  ]);
  const outlet =
    plainText(data?.publisher) ??
    meta('og:site_name', 'application-name') ??
    (url === null ? null : (URL.parse(url)?.host.replace(/^www\./, '') ?? null));
  const authors = (data?.authors ?? []).map(({ name }) => plainText(name)).filter((name) => name !== null);
  const host = url === null ? [] : (URL.parse(url)?.host.split('.') ?? []);
  const siteNames = [outlet, meta('og:site_name'), ...host, ...authors];
  const titles = [
    plainText(data?.headline),
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
      data?.datePublished,
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
      language(data?.inLanguage) ??
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

/** Text without tags and entities, which many pages leave in their JSON-LD; null where nothing is left. */
function plainText(text: string | null | undefined): string | null {
  if (!text || !/[&<]/.test(text)) return collapse(text);
  return collapse(parseHTML(`<html><body>${text}</body></html>`).document.body.textContent);
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
