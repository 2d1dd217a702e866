import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { later, whenIdle } from './later.ts';
import type { Sliced } from './slices.ts';

/**
 * All that is done for a page, in its idle time: one piece after the other, a few milliseconds at once, each of bounded
 * length, and what is done again and again with rests in between. So a page has no way to keep its reader's main
 * thread busy through the extension, whatever it holds and however often it changes.
 */
export interface IdleWork {
  readonly task: <T>(work: () => Sliced<T>) => IdleTask<T>;
}

/** Work that is done more than once. */
export interface IdleTask<T> {
  /**
   * Does it some time, its first time before others rest; where it waits already, that time is the one. Never settles
   * where it is dropped or the context has ended. @throws WorkTooLong where it takes longer than any work may, and
   * what the work throws.
   */
  readonly run: () => Promise<T>;
  /** Lets go of it, also where it is under way. */
  readonly drop: () => void;
}

/** A piece of work that was ended since it took too long. */
export class WorkTooLong extends Error {
  override readonly name = 'WorkTooLong';
}

/** Longest slice of work at a time. Sane: 4 to 12; a frame lasts 16 ms, and the page needs some of it. */
const SLICE_MS = 6;

/** A slice comes at the latest after this time, also in a tab that is never idle. Sane: 100 to 2,000. */
const IDLE_MS = 500;

/**
 * Main-thread time of one piece of work, after which it is ended. A page of 500,000 text nodes takes half of it in
 * Chromium and may take all of it in Firefox. Sane: 1,000 to 10,000.
 */
const MOST_MS = 3_000;

/** After some work, what is done again waits this many times as long as it took: a tenth of a page's time is ours at most. */
const REST = 9;

/** Work up to this long is followed by no rest: a page that is read in no time shows changes at once. Sane: 10 to 100. */
const UNRESTED_MS = 50;

interface Job {
  /** Whether it is done for the first time. */
  readonly isFirst: boolean;
  /** Does a step; true once there are no more. */
  readonly step: () => boolean;
  readonly fail: (error: unknown) => void;
}

/** Nothing is done, and nothing waits, until a task is run. */
export function createIdleWork(ctx: ContentScriptContext): IdleWork {
  const waiting = new Set<Job>();
  let current: Job | null = null;
  let spentMs = 0;
  let restUntil = 0;
  let timer: number | undefined;

  const next = () => {
    if (current !== null || waiting.size === 0) return;
    clearTimeout(timer);
    const rest = restUntil - performance.now();
    const job = [...waiting].find(({ isFirst }) => isFirst || rest <= 0);
    if (job === undefined) {
      timer = later(ctx, next, Math.ceil(rest));
      return;
    }
    waiting.delete(job);
    current = job;
    spentMs = 0;
    whenIdle(ctx, () => slice(job), IDLE_MS);
  };
  const end = () => {
    current = null;
    if (spentMs > UNRESTED_MS) restUntil = performance.now() + spentMs * REST;
    next();
  };
  const slice = (job: Job) => {
    if (job !== current) return;
    const from = performance.now();
    let over = false;
    try {
      while (!over && performance.now() - from < SLICE_MS) over = job.step();
    } catch (error) {
      over = true;
      job.fail(error);
    }
    spentMs += performance.now() - from;
    if (!over && spentMs > MOST_MS) {
      over = true;
      job.fail(new WorkTooLong(`not done after ${Math.round(spentMs)} ms`));
    }
    if (over) end();
    else whenIdle(ctx, () => slice(job), IDLE_MS);
  };
  return {
    task<T>(work: () => Sliced<T>): IdleTask<T> {
      let isFirst = true;
      let last: Job | null = null;
      /** What is asked for and not begun. */
      let coming: Promise<T> | null = null;
      const start = () => {
        const { promise, resolve, reject } = Promise.withResolvers<T>();
        let steps: Sliced<T> | null = null;
        const step = () => {
          if (steps === null) coming = null;
          steps ??= work();
          const { done, value } = steps.next();
          if (done === true) resolve(value);
          return done === true;
        };
        last = { isFirst, step, fail: reject };
        isFirst = false;
        waiting.add(last);
        next();
        return promise;
      };
      return {
        run() {
          coming ??= start();
          return coming;
        },
        drop() {
          coming = null;
          if (last === null) return;
          waiting.delete(last);
          if (current === last) end();
          last = null;
        },
      };
    },
  };
}
