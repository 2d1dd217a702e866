import { SingleBar } from 'cli-progress';

/** How far a long command is; silent where nobody looks. */
export interface Progress {
  /** Moves the bar by some of its units. */
  advance(units: number): void;
  /** Counts documents and their claims, for the rate. */
  count(documents: number, claims: number): void;
  /** Takes the bar away for a moment, so that a message stands on a line of its own. */
  say(message: string): void;
  stop(): void;
}

/** A bar on standard error with claims per second and time left, on a terminal only; messages go there either way. */
export function startProgress(label: string, total: number, quiet: boolean): Progress {
  const say = (message: string) => process.stderr.write(`${message}\n`);
  if (quiet || !process.stderr.isTTY) return { advance: () => {}, count: () => {}, say, stop: () => {} };
  const started = performance.now();
  let documents = 0;
  let claims = 0;
  const rate = () => Math.round((claims * 1000) / (performance.now() - started + 1));
  const bar = new SingleBar({
    format: `${label} {bar} {percentage} % · {documents} documents · {claims} claims · {rate}/s · {eta_formatted} left`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    fps: 8,
    etaBuffer: 200,
    barsize: 24,
  });
  bar.start(Math.max(1, total), 0, { documents: 0, claims: 0, rate: 0 });
  return {
    advance: (units) => bar.increment(units, { documents, claims, rate: rate() }),
    count: (newDocuments, newClaims) => {
      documents += newDocuments;
      claims += newClaims;
    },
    say(message) {
      process.stderr.write('\r\x1b[K');
      say(message);
    },
    stop: () => bar.stop(),
  };
}
