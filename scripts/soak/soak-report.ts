import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { BROWSER_NAMES } from '../browsers/browser-name.ts';

/** Errors and troubles that are written down: the first tell enough. */
export const MOST_TOLD = 20;

const count = z.int().check(z.minimum(0));
const told = z.nullable(z.number());

const sampleShape = z.object({
  visit: count,
  backgroundHeap: told,
  extensionProcess: told,
  pageHeap: told,
  pageNodes: told,
  pageListeners: told,
  pageProcesses: told,
});

const resultShape = z.object({
  name: z.enum(BROWSER_NAMES),
  /** Such as `Chrome/156.0.8078.79`. */
  browser: z.string(),
  /** `YYYY-MM-DD`. */
  date: z.string(),
  /** Visits that were planned; fewer were made where the run was interrupted. */
  planned: count,
  /** Minutes of browsing. */
  minutes: z.number(),
  atOnce: z.object({
    tabs: count,
    unanswered: count,
    otherMarks: count,
    cards: count,
    seconds: z.number(),
  }),
  browsed: z.object({
    visits: count,
    awaited: count,
    unanswered: count,
    cards: count,
    missingCards: count,
    doubledCards: count,
    troubles: z.array(z.string()),
  }),
  samples: z.array(sampleShape),
  /** How often each message of a page reached the extension while browsing. */
  messages: z.record(z.string(), count),
  errors: z.array(z.string()),
});

/** What one browser bore. */
export type SoakResult = z.infer<typeof resultShape>;

/** The results that a file holds; none where it is not there. @throws Error where it holds something else. */
export function readResults(file: string): readonly SoakResult[] {
  if (!existsSync(file)) return [];
  return z.array(resultShape).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Results with newer ones in the place of those of the same browser, in the order of the browsers. */
export function withResults(old: readonly SoakResult[], now: readonly SoakResult[]): readonly SoakResult[] {
  return BROWSER_NAMES.flatMap((name) => [...now, ...old].find((result) => result.name === name) ?? []);
}
