import { createHash } from 'node:crypto';
import type { SavedPage } from './saved-pages.ts';
import { FORBIDDEN_PARTS } from './structural-check.ts';
import type { Visit } from './visit-page.ts';

/** What may be written down of a page: counts, hashes and our own words, no sentence of its publisher. */
export interface PageResult {
  readonly name: string;
  readonly kind: string;
  readonly language: string;
  readonly status: string;
  /** First digits of the SHA-256 of the title; null where no article was read. */
  readonly titleHash: string | null;
  readonly day: string | null;
  readonly outlet: string | null;
  readonly foundLanguage: string | null;
  readonly parts: number;
  readonly claims: number;
  readonly marked: { readonly chromium: number; readonly firefox: number };
  /** Marks in menus, teasers, captions, comments and notices, in both browsers together. */
  readonly misplaced: Readonly<Record<string, number>>;
  /** Hash of all marked sentences, to see whether they changed; the same in both browsers or null. */
  readonly markedHash: string | null;
  readonly mainThreadMs: number;
  readonly longestTaskMs: number;
  /** The longest task of the first card that is opened; null where nothing is marked. */
  readonly cardTaskMs: number | null;
  /** What the extension adds to the page's JavaScript heap; null where it was lost in the page's own. */
  readonly heapKb: number | null;
}

/** Digits of a hash that are kept: enough to see a change. */
const HASH_DIGITS = 12;

/** The result of a page from its visits: the least time of several in Chromium, one in Firefox. */
export function pageResult(page: SavedPage, chromium: readonly Visit[], firefox: Visit): PageResult {
  const [first] = chromium;
  if (first === undefined) throw new Error(`pages: ${page.name} was not visited`);
  const both = [...first.marked, ...firefox.marked];
  const sentences = (visit: Visit) => hash(visit.marked.map(({ text }) => text).join('\n'));
  const least = (of: (visit: Visit) => number | null) => {
    const values = chromium.map(of).filter((value) => value !== null);
    return values.length === 0 ? null : Math.min(...values);
  };
  const card = least((visit) => visit.card?.longestMs ?? null);
  const heap = least(({ heapBytes }) => heapBytes);
  return {
    name: page.name,
    kind: page.kind,
    language: page.language,
    status: first.status,
    titleHash: first.article === null ? null : hash(first.article.title),
    day: first.article?.published ?? null,
    outlet: first.article?.outlet ?? null,
    foundLanguage: first.language,
    parts: first.parts,
    claims: first.claims.length,
    marked: { chromium: first.marked.length, firefox: firefox.marked.length },
    misplaced: Object.fromEntries(
      FORBIDDEN_PARTS.map((part) => [part, both.filter((mark) => mark.part === part).length]),
    ),
    markedHash: sentences(first) === sentences(firefox) ? sentences(first) : null,
    mainThreadMs: round(least(({ time }) => time?.totalMs ?? null) ?? 0),
    longestTaskMs: round(least(({ time }) => time?.longestMs ?? null) ?? 0),
    cardTaskMs: card === null ? null : round(card),
    heapKb: heap === null || heap <= 0 ? null : Math.round(heap / 1024),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
