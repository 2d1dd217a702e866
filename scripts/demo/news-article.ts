import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';

const CORPUS = resolve(import.meta.dirname, '../../corpus');

const manifestSchema = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      outlet: z.string(),
      title: z.string(),
      published: z.string(),
      credits: z.array(z.string()),
    }),
  ),
});

/** One article of the corpus as the demo's news site prints it. */
export interface NewsArticle {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly credits: readonly string[];
  /** The text's lines that are not empty, the title's first one left out: it is the page's headline. */
  readonly lines: readonly string[];
  /** Path of its page, such as `/004/poutine-se-rend-en-coree-du-nord`. */
  readonly path: string;
}

/** The articles of `corpus/`, in the manifest's order. @throws Error where the manifest or a file cannot be read. */
export function readNewsArticles(): readonly NewsArticle[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(CORPUS, 'manifest.json'), 'utf8')));
  return manifest.documents.map(({ id, file, outlet, title, published, credits }) => {
    const lines = readFileSync(join(CORPUS, file), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const headline = lines.indexOf(title);
    const body = lines.filter((_line, index) => index !== headline);
    return { id, outlet, title, published, credits, lines: body, path: `/${id}/${slugOf(title)}` };
  });
}

/** Length of the readable part of an address, in words. */
const SLUG_WORDS = 8;

function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).slice(0, SLUG_WORDS).join('-');
}
