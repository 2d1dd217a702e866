/** Does all steps of a piece of work at once, and gives its result. */
export function inOneGo<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
