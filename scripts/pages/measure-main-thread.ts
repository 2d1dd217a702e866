import type { Page } from 'puppeteer-core';
import { type CallTree, readCallTree } from './call-tree.ts';
import { parseTrace, type TraceEvent } from './trace-event.ts';

/** Processor time of a page's main thread that went into the extension's own code, what it called and compiling it. */
export interface MainThreadTime {
  readonly totalMs: number;
  /** The most of it in one task: for that long the page could not answer its reader. */
  readonly longestMs: number;
}

const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'toplevel',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/**
 * Measures from now on; the returned function ends that. Each task's processor time counts for the extension by its
 * share of the profiler's samples in it, so that a machine that does other things adds nothing. Chromium only.
 */
export async function measureMainThread(page: Page): Promise<() => Promise<MainThreadTime>> {
  await page.tracing.start({ categories: CATEGORIES });
  return async () => {
    const trace = await page.tracing.stop();
    return sumOwnTime(parseTrace(trace ?? new Uint8Array()));
  };
}

function sumOwnTime(events: readonly TraceEvent[]): MainThreadTime {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const times = mains.map(({ pid, tid }) => {
    const tree = readCallTree(events, pid);
    const tasks = events
      .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
      .sort((a, b) => a.ts - b.ts);
    return tasks.map((task) => ownShare(tree, task) * ((task.tdur ?? task.dur ?? 0) / 1000));
  });
  const all = times.flat();
  return { totalMs: all.reduce((sum, ms) => sum + ms, 0), longestMs: Math.max(0, ...all) };
}

/** Which share of the samples within a task are the extension's. */
function ownShare({ samples }: CallTree, { ts, dur = 0 }: TraceEvent): number {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.at ?? 0) < ts) low = middle + 1;
    else high = middle;
  }
  let own = 0;
  let all = 0;
  for (let n = low; n < samples.length && (samples[n]?.at ?? 0) <= ts + dur; n += 1) {
    all += 1;
    if (samples[n]?.own) own += 1;
  }
  return all === 0 ? 0 : own / all;
}
