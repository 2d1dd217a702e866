import * as z from 'zod/mini';

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

/** One block, in UTF-16 units; larger ones exist (catalogues, whole menus) and hold no article. */
const MAX_BLOCK = 300_000;

/** Blocks looked at on one page: real ones have up to ten. */
const MAX_BLOCKS = 20;

/** How deep an article may lie in graphs, lists and main entities. Sane range: 3 to 6. */
const MAX_DEPTH = 4;

/** A title, name or address; no real one comes near it. */
const MAX_TEXT = 2_000;

const text = z.string().check(z.maxLength(MAX_TEXT));
const optionalText = z._default(z.catch(z.nullable(text), null), null);
const listOf = <T extends z.ZodMiniType>(entry: T) =>
  z._default(z.catch(z.union([z.array(z.catch(z.nullable(entry), null)), z.nullable(entry)]), null), null);
const agent = z.union([text, z.object({ '@type': listOf(text), name: text })]);

const linkedArticle = z.object({
  '@type': listOf(text),
  headline: optionalText,
  datePublished: optionalText,
  publisher: listOf(agent),
  author: listOf(agent),
  creditText: optionalText,
  inLanguage: optionalText,
  url: optionalText,
  mainEntityOfPage: z._default(z.catch(z.union([text, z.object({ '@id': text })]), ''), ''),
});

const container = z.object({ '@graph': z.optional(z.unknown()), mainEntity: z.optional(z.unknown()) });

const ARTICLE_TYPE = /Article$|^(LiveBlog|Blog|SocialMedia)Posting$|^Report$/;

/**
 * The article that a page's JSON-LD blocks (the texts of its `application/ld+json` scripts) describe, or null. Of
 * several, one with a news type wins over others, then the first. Blocks that are no JSON are passed over: pages
 * carry broken ones all the time. Source: schema.org/Article.
 */
export function findLinkedArticle(blocks: readonly string[]): LinkedArticle | null {
  const articles = blocks.slice(0, MAX_BLOCKS).flatMap((block) => findArticles(parseBlock(block), 0));
  return articles.find(({ types }) => types.some(isNewsType)) ?? articles[0] ?? null;
}

/** True for the types that only news pages use; a plain `Article` is also an encyclopaedia's or a firm's. */
export function isNewsType(type: string): boolean {
  return /NewsArticle$|^LiveBlogPosting$/.test(type);
}

function parseBlock(source: string): unknown {
  if (source.length > MAX_BLOCK) return null;
  try {
    // Some pages leave raw line breaks within strings.
    return JSON.parse(withoutSection(source).replace(/[\n\r\t]+/g, ' '));
  } catch {
    return null;
  }
}

/** The source without the CDATA section, commented out or not, that some pages wrap it in. Linear in blanks too. */
function withoutSection(source: string): string {
  const opened = source.trim().replace(/^(?:\/\/)?\s*<!\[CDATA\[/, '');
  const closed = opened.endsWith(';') ? opened.slice(0, -1).trimEnd() : opened;
  if (!closed.endsWith(']]>')) return opened;
  const bare = closed.slice(0, -']]>'.length).trimEnd();
  return bare.endsWith('//') ? bare.slice(0, -2) : bare;
}

function findArticles(value: unknown, depth: number): readonly LinkedArticle[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each) => findArticles(each, depth + 1));
  const article = toArticle(value);
  if (article !== null) return [article];
  const inside = container.safeParse(value);
  if (!inside.success) return [];
  return [inside.data['@graph'], inside.data.mainEntity].flatMap((each) => findArticles(each, depth + 1));
}

function toArticle(value: unknown): LinkedArticle | null {
  const parsed = linkedArticle.safeParse(value);
  if (!parsed.success) return null;
  const { headline, datePublished, creditText, inLanguage, url, mainEntityOfPage } = parsed.data;
  const types = typesOf(parsed.data['@type']);
  if (!types.some((type) => ARTICLE_TYPE.test(type))) return null;
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

/** What may be one thing, a list with holes, or missing, as a list. */
function toList<T>(value: T | readonly (T | null)[] | null): readonly T[] {
  const isList = (given: typeof value): given is readonly (T | null)[] => Array.isArray(given);
  const list = isList(value) ? value : [value];
  return list.filter((each) => each !== null);
}

function typesOf(value: string | readonly (string | null)[] | null): readonly string[] {
  return toList<string>(value).map((type) => type.replace(/^.*[/:]/, ''));
}

type Agent = z.infer<typeof agent>;

function toAuthors(value: Agent | readonly (Agent | null)[] | null): readonly LinkedAuthor[] {
  return toList<Agent>(value)
    .map((entry) => {
      if (typeof entry === 'string') return { name: entry.trim(), organisation: false };
      const organisation = typesOf(entry['@type']).some((type) => /Organi[sz]ation$/.test(type));
      return { name: entry.name.trim(), organisation };
    })
    .filter(({ name }) => name !== '');
}
