import * as z from 'zod/mini';
import { findLinkedNodes, type LinkedNode, typesOf } from './linked-nodes.ts';

/**
 * What a page's JSON-LD says of its article, in schema.org's words; all optional since pages leave out most of it.
 * Strings are as written, tags and entities included.
 */
export interface LinkedArticle {
  /** schema.org types without their address, such as `NewsArticle`. At least one. */
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly authors: readonly LinkedAuthor[];
  readonly creditText: string | null;
  readonly inLanguage: string | null;
  /** The addresses it gives for itself, best first. */
  readonly urls: readonly string[];
}

export interface LinkedAuthor {
  readonly name: string;
  readonly organisation: boolean;
}

/** A title, name or address; no real one comes near it. */
const MAX_TEXT = 2_000;

// Lazy: pages carry it, and making a schema takes them milliseconds that most of them need not spend.
const linkedArticle = z.lazy(() => {
  const text = z.string().check(z.maxLength(MAX_TEXT));
  const optionalText = z._default(z.catch(z.nullable(text), null), null);
  const listOf = <T extends z.ZodMiniType>(entry: T) =>
    z._default(z.catch(z.union([z.array(z.catch(z.nullable(entry), null)), z.nullable(entry)]), null), null);
  const agent = z.union([text, z.object({ '@type': listOf(text), name: text })]);
  return z.object({
    headline: optionalText,
    datePublished: optionalText,
    publisher: listOf(agent),
    author: listOf(agent),
    creditText: optionalText,
    inLanguage: optionalText,
    url: optionalText,
    mainEntityOfPage: z._default(z.catch(z.union([text, z.object({ '@id': text })]), ''), ''),
  });
});

/**
 * The article that a page's JSON-LD blocks (the texts of its `application/ld+json` scripts) describe, or null. Of
 * several, one with a news type wins over others, then the first. Source: schema.org/Article.
 */
export function findLinkedArticle(blocks: readonly string[]): LinkedArticle | null {
  return findLinkedArticles(blocks)[0] ?? null;
}

/** All articles that they describe: those with a news type first, else in order. */
export function findLinkedArticles(blocks: readonly string[]): readonly LinkedArticle[] {
  return findLinkedNodes(blocks).flatMap((node) => toArticle(node) ?? []);
}

function toArticle({ types, value }: LinkedNode): LinkedArticle | null {
  const parsed = linkedArticle.safeParse(value);
  if (!parsed.success) return null;
  const { headline, datePublished, creditText, inLanguage, url, mainEntityOfPage } = parsed.data;
  const page = typeof mainEntityOfPage === 'string' ? mainEntityOfPage : mainEntityOfPage['@id'];
  return {
    types,
    headline,
    datePublished,
    publisher: toAuthors(parsed.data.publisher)[0]?.name ?? null,
    authors: toAuthors(parsed.data.author),
    creditText,
    inLanguage,
    urls: [url ?? '', page].filter((each) => each !== ''),
  };
}

/** What may be one thing, a list with holes, or missing. */
type Listed<T> = T | readonly (T | null)[] | null;

function toList<T>(value: Listed<T>): readonly T[] {
  const isList = (given: typeof value): given is readonly (T | null)[] => Array.isArray(given);
  const list = isList(value) ? value : [value];
  return list.filter((each) => each !== null);
}

type Agent = string | { readonly '@type': Listed<string>; readonly name: string };

function toAuthors(value: Listed<Agent>): readonly LinkedAuthor[] {
  return toList<Agent>(value)
    .map((entry) => {
      if (typeof entry === 'string') return { name: entry.trim(), organisation: false };
      const organisation = typesOf(entry['@type']).some((type) => /Organi[sz]ation$/.test(type));
      return { name: entry.name.trim(), organisation };
    })
    .filter(({ name }) => name !== '');
}
