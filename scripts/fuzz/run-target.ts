import fc from 'fast-check';
import type { FuzzTarget } from './targets.ts';

/** An input that broke something, made as small as it gets. */
export interface Crash {
  /** Name of the target. */
  readonly target: string;
  readonly input: readonly string[];
  /** First line of what was thrown. */
  readonly error: string;
}

/** Longest time of one case; all inputs are short, so that more than this is a hang. Sane range: 5 to 60 s. */
const CASE_MS = 20_000;

/** Runs so many cases from a seed; the crash, shrunk, or null. Asynchronous cases that do not end count as crashes. */
export async function runTarget(
  { name, input, run }: FuzzTarget,
  cases: number,
  seed: number,
): Promise<Crash | null> {
  const property = fc.asyncProperty(input, async (given) => {
    await run(given);
  });
  const details = await fc.check(property, { numRuns: cases, seed, timeout: CASE_MS, endOnFailure: false });
  if (!details.failed) return null;
  const [given = []] = details.counterexample ?? [];
  const smallest = await shrink(run, given);
  return { target: name, input: smallest, error: (await errorOf(run, smallest)) ?? 'did not end in time' };
}

/** How often a smaller input is tried: enough to cut some thousand units down to the few that matter. */
const MOST_TRIES = 3_000;

/** The input without every stretch that its failure does not need: fast-check cannot look into whole sentences. */
async function shrink(run: FuzzTarget['run'], input: readonly string[]): Promise<readonly string[]> {
  const kind = await kindOf(run, input);
  // Inputs that do not end must not be tried again and again.
  if (kind === null) return input;
  let best = input;
  let tries = 0;
  for (const place of input.keys()) {
    for (let size = (best[place] ?? '').length; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < (best[place] ?? '').length && tries < MOST_TRIES; ) {
        const text = best[place] ?? '';
        const next = best.with(place, text.slice(0, at) + text.slice(at + size));
        tries += 1;
        if ((await kindOf(run, next)) === kind) best = next;
        else at += size;
      }
    }
  }
  return best;
}

/** What kind of error an input leads to, without the details that change with the input; null without one. */
async function kindOf(run: FuzzTarget['run'], input: readonly string[]): Promise<string | null> {
  return (await errorOf(run, input))?.replace(/[“\d].*$/s, '') ?? null;
}

/** The first line of what an input throws; null where it throws nothing. */
async function errorOf(run: FuzzTarget['run'], input: readonly string[]): Promise<string | null> {
  try {
    await run(input);
    return null;
  } catch (thrown) {
    const error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return error.split('\n')[0] ?? '';
  }
}
