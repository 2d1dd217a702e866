import { parseHTML } from 'linkedom';

/** One JSON-LD object, its values unknown until they are looked at. */
export type LinkedData = { readonly [key: string]: unknown };

const ARTICLE_TYPES =
  /^(News|Reportage|Analysis(News)?|Opinion(News)?|Background(News)?|Review(News)?|Ask(PublicNews)?|LiveBlog|Blog|Social(Media)?)?(Article|Posting)$/;

/** The object of type article in a page's JSON-LD, the most specific page type first met; null where there is none. */
export function readArticleData(document: Document): LinkedData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return null;
}

/** A string without tags and entities, which many pages leave in their JSON-LD; null for everything else and for an empty one. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const plain = /[&<]/.test(value)
    ? (parseHTML(`<html><body>${value}</body></html>`).document.body.textContent ?? '')
    : value;
  return plain.replace(/\s+/gu, ' ').trim() || null;
}

/** The name of a person or organisation, given as text, as `{"name"}` or as a list whose first has one. */
export function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).find((name) => name !== null) ?? null;
  return isObject(value) ? nameOf(value.name) : textOf(value);
}

function parse(source: string): unknown {
  try {
    // Some pages wrap it in a CDATA section or leave raw line breaks within strings.
    return JSON.parse(
      source.replace(/^\s*(\/\/)?<!\[CDATA\[|(\/\/)?\]\]>\s*;?\s*$/g, '').replace(/[\n\r\t]+/g, ' '),
    );
  } catch {
    // A broken block is none of the reader's business: the next one or the meta tags serve.
    return null;
  }
}

function findArticle(value: unknown, depth: number): LinkedData | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findArticle(each, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type.replace(/^.*\//, ''))))
    return value;
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value.mainEntity, depth + 1);
}

function isObject(value: unknown): value is LinkedData {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
