import { RecoupeError } from '@/lib/extension/messages/failure.ts';

/** Runs jobs one at a time. */
export interface Queue {
  /**
   * The result of a job, which runs when it is its turn: of those that wait the smallest, of equal ones the oldest.
   * Of an owner's jobs a bounded number waits; null is an owner that is trusted with any number.
   * @throws RecoupeError where so many came after it that it was passed over
   */
  readonly run: <T>(size: number, owner: number | null, job: () => Promise<T>) => Promise<T>;
}

interface Waiting {
  readonly size: number;
  readonly owner: number | null;
  readonly start: () => Promise<void>;
  readonly passOver: (reason: RecoupeError) => void;
}

/**
 * Jobs of one owner that wait: a page has up to 20 articles, and one that changes for ever must not fill the memory
 * with what it was. Sane: 20 to 100.
 */
const MOST_WAITING = 20;

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
    run: (size, owner, job) =>
      new Promise((resolve, reject) => {
        const start = () => job().then(resolve, reject);
        waiting.push({ size, owner, start, passOver: reject });
        if (owner !== null) passOverOldest(waiting, owner);
        void work();
      }),
  };
}

/** Lets go of an owner's oldest job where too many of it wait. */
function passOverOldest(waiting: Waiting[], owner: number): void {
  const own = waiting.filter((one) => one.owner === owner);
  const [oldest] = own;
  if (oldest === undefined || own.length <= MOST_WAITING) return;
  waiting.splice(waiting.indexOf(oldest), 1);
  const found = `${MOST_WAITING} later checks of the same page wait`;
  oldest.passOver(new RecoupeError({ area: 'check', found, cure: 'reload the page' }));
}

function takeSmallest(waiting: Waiting[]): Waiting | null {
  const smallest = waiting.reduce<Waiting | null>(
    (best, one) => (best === null || one.size < best.size ? one : best),
    null,
  );
  if (smallest !== null) waiting.splice(waiting.indexOf(smallest), 1);
  return smallest;
}
