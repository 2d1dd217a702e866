import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { later } from './later.ts';

/** Work that can be put down and taken up again: it yields every now and then, and returns its result. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Does sliced work, some time or at once, and hands its result over. */
export type DoSliced = <T>(work: Sliced<T>, done: (result: T) => void) => void;

/** Takes work and whom to hand its result; the function it returns has it done, some time or at once, whenever it is called. */
export type PlanSliced = <T>(work: () => Sliced<T>, done: (result: T) => void) => () => void;

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
