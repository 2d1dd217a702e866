import { SingleBar } from 'cli-progress';
import type { Sample } from './growth.ts';
import { inMegabytes } from './soak-documents.ts';

/** How far a soak is. */
export interface SoakProgress {
  readonly visited: (visits: number, sample: Sample | null) => void;
  readonly stop: () => void;
}

/** A bar with the time left on a terminal, and a line for each sample anywhere; on standard error. */
export function startSoakProgress(browser: string, total: number): SoakProgress {
  const bar = process.stderr.isTTY
    ? new SingleBar({
        format: `${browser} {bar} {value} of {total} visits · {eta_formatted} left`,
        stream: process.stderr,
        hideCursor: true,
        clearOnComplete: true,
        etaBuffer: 100,
        barsize: 24,
      })
    : null;
  const started = performance.now();
  bar?.start(total, 0);
  return {
    visited(visits, sample) {
      bar?.update(visits);
      if (sample === null) return;
      const left = ((performance.now() - started) / visits) * (total - visits);
      const { backgroundHeap, extensionProcess, pageHeap } = sample;
      const figures = [
        `background ${inMegabytes(backgroundHeap)}`,
        `extension's process ${inMegabytes(extensionProcess)}`,
        `page ${inMegabytes(pageHeap)} MB`,
      ];
      if (bar !== null) process.stderr.write('\r\x1b[K');
      process.stderr.write(
        `${browser}: ${visits} visits, ${Math.ceil(left / 60_000)} min left; ${figures.join(', ')}\n`,
      );
    },
    stop: () => bar?.stop(),
  };
}
