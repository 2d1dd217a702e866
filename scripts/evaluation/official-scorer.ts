import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { SOURCES } from '../sources.ts';

/** The scorer that lies beside the checkout. */
export const SCORER = '../shared/eval/score.mjs';
/** Longest answer, bytes: a thousand times what there is. */
const MAX_BYTES = 1 << 24;

const prf = z.object({ tp: z.number(), fp: z.number(), fn: z.number() });
const share = z.object({ found: z.number(), of: z.number() });
const counts = z.object({
  detection: prf,
  pairs: prf,
  claimsMatched: share,
  factsFound: share,
  conflicts: prf,
  differences: share,
});
const answer = z.object({ all: counts });

/** What the scorer counts on one event; `tp` right, `fp` wrong, `fn` missed. */
export type OfficialCounts = z.infer<typeof counts>;

const row = z.object({ name: z.string(), alone: counts, haystack: counts });
/** The scorer's figures with the shipped model. `date` is the day they were made. */
export const officialFigures = z.object({ date: z.string(), straws: z.number(), events: z.array(row) });
export type OfficialFigures = z.infer<typeof officialFigures>;

/**
 * Runs the official scorer over each event, alone and with other items of the feed in the index: some minutes an
 * event.
 * @throws Error with what the scorer said where it fails or answers something else
 */
export async function runOfficialScorer(
  events: readonly string[],
  straws: number,
  date: string,
  progress: (text: string) => void,
): Promise<OfficialFigures> {
  const rows: OfficialFigures['events'] = [];
  for (const name of events) {
    const gold = ['--gold', join(SOURCES.gold, name), '--json'];
    progress(`official ${name}`);
    const alone = await score(gold);
    progress(`official ${name}, ${straws} straws`);
    const haystack = await score([...gold, '--haystack', SOURCES.feed, '--straws', `${straws}`]);
    rows.push({ name, alone, haystack });
  }
  return { date, straws, events: rows };
}

async function score(words: readonly string[]): Promise<OfficialCounts> {
  const { stdout } = await promisify(execFile)(process.execPath, [SCORER, ...words], {
    maxBuffer: MAX_BYTES,
  });
  return answer.parse(JSON.parse(stdout)).all;
}

/** The counts of some events added up. */
export function sumCounts(some: readonly OfficialCounts[]): OfficialCounts {
  const triple = (of: (each: OfficialCounts) => z.infer<typeof prf>) => ({
    tp: total(some, (each) => of(each).tp),
    fp: total(some, (each) => of(each).fp),
    fn: total(some, (each) => of(each).fn),
  });
  const part = (of: (each: OfficialCounts) => z.infer<typeof share>) => ({
    found: total(some, (each) => of(each).found),
    of: total(some, (each) => of(each).of),
  });
  return {
    detection: triple(({ detection }) => detection),
    pairs: triple(({ pairs }) => pairs),
    claimsMatched: part(({ claimsMatched }) => claimsMatched),
    factsFound: part(({ factsFound }) => factsFound),
    conflicts: triple(({ conflicts }) => conflicts),
    differences: part(({ differences }) => differences),
  };
}

function total(some: readonly OfficialCounts[], of: (each: OfficialCounts) => number): number {
  return some.reduce((sum, each) => sum + of(each), 0);
}
