import { readFile } from 'node:fs/promises';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readDocumentRecord } from './document-record.ts';
import { inputProblem } from './input-problem.ts';
import type { ManifestEntry } from './manifest.ts';
import { readBlocks } from './page-blocks.ts';
import { readPageMetadata } from './page-metadata.ts';
import type { ReadDefaults, ReadResult } from './read-result.ts';

/** Longest page that is parsed, bytes: above it something else was saved as .html. */
const MAX_PAGE_BYTES = 30_000_000;

/**
 * The article of a saved page: text by Readability with one block a line and the title first, the rest from
 * JSON-LD and meta tags; what a manifest says goes before. @throws what the file system throws.
 */
export async function readHtml(
  file: string,
  entry: ManifestEntry | null,
  defaults: ReadDefaults,
): Promise<ReadResult> {
  const bytes = await readFile(file);
  defaults.onBytes?.(bytes.length);
  if (bytes.length > MAX_PAGE_BYTES || bytes.includes(0)) {
    return { problem: inputProblem(file, null, 'is no page', 'give HTML of at most 30 MB') };
  }
  const { document } = parseHTML(decodePage(bytes));
  const page = readPageMetadata(document);
  const blocks = readArticleBlocks(document);
  if (blocks.length === 0) {
    return { problem: inputProblem(file, null, 'no article found on the page', 'leave the page out') };
  }
  const title = entry?.title || page.title;
  const lines = title === null || sameLine(blocks[0] ?? '', title) ? blocks : [title, ...blocks];
  const { file: _file, note: _note, ...said } = entry ?? { file };
  const record = {
    url: page.url,
    outlet: page.outlet,
    title,
    published: page.published,
    language: page.language,
    credits: page.authors,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== '')),
    text: lines.join('\n'),
  };
  return readDocumentRecord(record, file, null, defaults);
}

function readArticleBlocks(document: Document): readonly string[] {
  try {
    // Readability takes the document apart: metadata must have been read before.
    const article = new Readability<readonly string[]>(document, {
      serializer: (root) => readBlocks(root),
    }).parse();
    return article?.content ?? [];
  } catch {
    // It throws on pages without a body, among others: the same as finding nothing.
    return [];
  }
}

/** The page's text in the encoding it declares; UTF-8 where it declares none or an unknown one. */
function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function sameLine(a: string, b: string): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return letters(a) === letters(b);
}
