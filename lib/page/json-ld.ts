import * as z from 'zod/mini';
import { MAX_JSON_LD, MAX_JSON_LD_BLOCKS, MAX_NAME } from './limits.ts';

/** What a page's JSON-LD says of its article; schema.org's words, all optional since pages leave out most of it. */
export interface ArticleNode {
  /** schema.org types, such as `NewsArticle`. At least one. */
  readonly types: readonly string[];
  readonly headline: string | null;
  /** As written. */
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly authors: readonly Author[];
  readonly creditText: string | null;
  readonly url: string | null;
}

export interface Author {
  readonly name: string;
  readonly organisation: boolean;
}

const text = z.string().check(z.maxLength(MAX_NAME));
const maybeText = z.catch(z.nullable(text), null);
const types = z.union([
  z.pipe(
    text,
    z.transform((type) => [type]),
  ),
  z.array(text),
]);
const agent = z.union([text, z.object({ '@type': z.catch(z.optional(types), undefined), name: text })]);
type Agent = z.infer<typeof agent>;
const agents = z.catch(z.union([z.array(z.catch(z.nullable(agent), null)), agent]), []);

const articleNode = z.object({
  '@type': types,
  headline: z._default(maybeText, null),
  datePublished: z._default(maybeText, null),
  publisher: z._default(agents, []),
  author: z._default(agents, []),
  creditText: z._default(maybeText, null),
  url: z._default(maybeText, null),
});

const ARTICLE_TYPE = /Article$|^LiveBlogPosting$|^Report$/;

/**
 * The article a page describes in JSON-LD, or null. Of several, one with a news type wins over a plain `Article`.
 * Blocks that are no JSON or do not fit are ignored: pages carry broken ones all the time.
 */
export function findArticleNode(document: Document): ArticleNode | null {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(
    0,
    MAX_JSON_LD_BLOCKS,
  );
  const nodes = blocks.flatMap((block) => parseBlock(block.textContent ?? '')).map(toArticleNode);
  const articles = nodes.filter((node) => node !== null);
  return articles.find((node) => node.types.some(isNewsType)) ?? articles[0] ?? null;
}

/** True for the types that only news pages use; a plain `Article` is also an encyclopaedia's or a firm's. */
export function isNewsType(type: string): boolean {
  return /NewsArticle$|^LiveBlogPosting$/.test(type);
}

function parseBlock(source: string): readonly unknown[] {
  if (source.length > MAX_JSON_LD) return [];
  try {
    const value: unknown = JSON.parse(source);
    return (Array.isArray(value) ? value : [value]).flatMap(withGraph);
  } catch {
    return [];
  }
}

function withGraph(value: unknown): readonly unknown[] {
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(value);
  return graph.success ? [value, ...graph.data['@graph']] : [value];
}

function toArticleNode(value: unknown): ArticleNode | null {
  const parsed = articleNode.safeParse(value);
  if (!parsed.success || !parsed.data['@type'].some((type) => ARTICLE_TYPE.test(type))) return null;
  const { headline, datePublished, creditText, url } = parsed.data;
  return {
    types: parsed.data['@type'],
    headline,
    datePublished,
    publisher: toAuthors(parsed.data.publisher)[0]?.name ?? null,
    authors: toAuthors(parsed.data.author),
    creditText,
    url,
  };
}

function toAuthors(value: z.infer<typeof agents>): readonly Author[] {
  const list: readonly (Agent | null)[] = Array.isArray(value) ? value : [value];
  return list
    .filter((entry) => entry !== null)
    .map((entry) =>
      typeof entry === 'string'
        ? { name: entry.trim(), organisation: false }
        : {
            name: entry.name.trim(),
            organisation: (entry['@type'] ?? []).some((type) => /Organi[sz]ation$/.test(type)),
          },
    )
    .filter((author) => author.name !== '');
}
