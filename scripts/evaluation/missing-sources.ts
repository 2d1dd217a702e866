import { existsSync } from 'node:fs';
import { SOURCES } from '../sources.ts';

/** What evaluation needs and does not find beside the checkout, in words; empty where all is there. */
export function missingSources(): readonly string[] {
  return [
    { path: SOURCES.gold, what: 'labelled events' },
    { path: SOURCES.pages, what: 'the whole pages that some of our labels belong to' },
    { path: SOURCES.feed, what: 'the news feed that holds the texts of our own labelled events' },
  ]
    .filter(({ path }) => !existsSync(path))
    .map(({ path, what }) => `no ${path}: ${what}, which are not ours to pass on`);
}
