/** One thing that JSON-LD describes, as the page wrote it: to be read through a schema. */
export interface LinkedNode {
  /** schema.org types without their address, such as `NewsArticle`. At least one. */
  readonly types: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** One block, in UTF-16 units; larger ones exist (catalogues, whole menus) and hold no article. */
const MAX_BLOCK = 300_000;

/** Blocks looked at on one page: real ones have up to ten. */
const MAX_BLOCKS = 20;

/** How deep an article may lie in graphs, lists and main entities. Sane range: 3 to 6. */
const MAX_DEPTH = 4;

const ARTICLE_TYPE = /Article$|^(LiveBlog|Blog|SocialMedia)Posting$|^Report$/;

/** What every block with an article in it holds: the others are not even parsed. */
const ARTICLE_WORD = /(?:Article|Posting|Report)"/;

/**
 * The articles that a page's JSON-LD blocks (the texts of its `application/ld+json` scripts) describe, those with
 * a news type first, else in order. Blocks that are no JSON are passed over: pages carry broken ones all the time.
 * Without a schema, so that it is cheap enough for every page.
 */
export function findLinkedNodes(blocks: readonly string[]): readonly LinkedNode[] {
  const found = blocks.slice(0, MAX_BLOCKS).flatMap((block) => findArticles(parseBlock(block), 0));
  const isNews = ({ types }: LinkedNode) => types.some(isNewsType);
  return [...found.filter(isNews), ...found.filter((node) => !isNews(node))];
}

/** True for the types that only news pages use; a plain `Article` is also an encyclopaedia's or a firm's. */
export function isNewsType(type: string): boolean {
  return /NewsArticle$|^LiveBlogPosting$/.test(type);
}

/** The types a JSON-LD value names, without their addresses. */
export function typesOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []));
}

function findArticles(value: unknown, depth: number): readonly LinkedNode[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => findArticles(each, depth + 1));
  if (!isRecord(value)) return [];
  const types = typesOf(value['@type']);
  if (types.some((type) => ARTICLE_TYPE.test(type))) return [{ types, value }];
  return [value['@graph'], value.mainEntity].flatMap((each) => findArticles(each, depth + 1));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parseBlock(source: string): unknown {
  if (source.length > MAX_BLOCK || !ARTICLE_WORD.test(source)) return null;
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
