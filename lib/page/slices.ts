import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { later, whenIdle } from './later.ts';

/** Work that can be put down and taken up again: it yields every now and then, and returns its result. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Does sliced work, some time or at once, and hands its result over. */
export type DoSliced = <T>(work: Sliced<T>, done: (result: T) => void) => void;

/** Longest piece of work at a time. Sane: 4 to 12; a frame lasts 16 ms, and the page needs some of it. */
const SLICE_MS = 6;

/** A piece of work comes at the latest after this time, also in a tab that is never idle. Sane: 100 to 2,000. */
const IDLE_MS = 500;

/** Steps between two looks at the clock. */
const STEPS_PER_LOOK = 4;

/** Does sliced work in the page's idle time, a few milliseconds at once. Never resolves once the context has ended. */
export function inIdleTime<T>(ctx: ContentScriptContext, work: Sliced<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const slice = () => {
      const end = performance.now() + SLICE_MS;
      try {
        do {
          for (let step = 0; step < STEPS_PER_LOOK; step += 1) {
            const next = work.next();
            if (next.done === true) return resolve(next.value);
          }
        } while (performance.now() < end);
      } catch (error) {
        return reject(error);
      }
      whenIdle(ctx, slice, IDLE_MS);
    };
    whenIdle(ctx, slice, IDLE_MS);
  });
}

/** Does sliced work from now on, each step in a task of its own, so that the page can answer between them. */
export function stepByStep(ctx: ContentScriptContext): DoSliced {
  return (work, done) => {
    const step = () => {
      const next = work.next();
      if (next.done === true) done(next.value);
      else later(ctx, step, 0);
    };
    step();
  };
}

/** Does sliced work at once. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
