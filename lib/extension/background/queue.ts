/** Runs jobs one at a time. */
export interface Queue {
  /** The result of a job, which runs when it is its turn: of those that wait the smallest, of equal ones the oldest. */
  readonly run: <T>(size: number, job: () => Promise<T>) => Promise<T>;
}

interface Waiting {
  readonly size: number;
  readonly start: () => Promise<void>;
}

/**
 * An empty queue. A check is all computing, so two at once would each take twice as long and twice the memory; with
 * the smallest first, a long page keeps nobody waiting but while it runs. A failing job does not stop the others.
 */
export function createQueue(): Queue {
  const waiting: Waiting[] = [];
  let running = false;

  async function work(): Promise<void> {
    if (running) return;
    running = true;
    for (let next = takeSmallest(waiting); next !== null; next = takeSmallest(waiting)) await next.start();
    running = false;
  }

  return {
    run: (size, job) =>
      new Promise((resolve, reject) => {
        waiting.push({ size, start: () => job().then(resolve, reject) });
        void work();
      }),
  };
}

function takeSmallest(waiting: Waiting[]): Waiting | null {
  const smallest = waiting.reduce<Waiting | null>(
    (best, one) => (best === null || one.size < best.size ? one : best),
    null,
  );
  if (smallest !== null) waiting.splice(waiting.indexOf(smallest), 1);
  return smallest;
}
