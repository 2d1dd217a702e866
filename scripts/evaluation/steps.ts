import { SingleBar } from 'cli-progress';

/** How far a long measurement is. */
export interface Steps {
  /** One step begins; `text` says which. */
  step(text: string): void;
  say(message: string): void;
  stop(): void;
}

/** Without a terminal a line is written every this many steps. */
const LINE_STEPS = 25;

/** A bar on standard error with what is being done and the time left; without a terminal a line now and then. */
export function startSteps(total: number): Steps {
  const started = performance.now();
  let done = 0;
  if (!process.stderr.isTTY) {
    const say = (message: string) => process.stderr.write(`${message}\n`);
    const seconds = () => Math.round((performance.now() - started) / 1000);
    return {
      step(text) {
        if (done++ % LINE_STEPS === 0) say(`${done}/${total} after ${seconds()} s: ${text}`);
      },
      say,
      stop: () => {},
    };
  }
  const bar = new SingleBar({
    format: '{bar} {percentage} % · {eta_formatted} left · {text}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    fps: 8,
    etaBuffer: 50,
    barsize: 24,
  });
  bar.start(Math.max(1, total), 0, { text: 'reading' });
  return {
    step: (text) => bar.increment(1, { text }),
    say(message) {
      process.stderr.write(`\r\x1b[K${message}\n`);
    },
    stop: () => bar.stop(),
  };
}
