import { importPackFile } from '@/lib/extension/store/import-pack.ts';
import type { BenchRequest, Cost, ImportCost } from './figures.ts';

/** Pause between two looks at the clock. */
const TICK_MS = 4;

let worker: Worker | null = null;

globalThis.bench = {
  async importPack(address): Promise<ImportCost> {
    const file = await (await fetch(address)).blob();
    const start = performance.now();
    let last = start;
    let longestGapMs = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longestGapMs = Math.max(longestGapMs, now - last);
      last = now;
    }, TICK_MS);
    await importPackFile(file);
    clearInterval(timer);
    return { ms: performance.now() - start, longestGapMs };
  },
  startWorker() {
    worker?.terminate();
    worker = new Worker('/worker.js', { type: 'module' });
  },
  ask: (request: BenchRequest) =>
    new Promise<Cost>((resolve, reject) => {
      if (worker === null) throw new Error('bench: no worker was started');
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(request);
    }),
  async memoryBytes() {
    const measure: unknown = Reflect.get(performance, 'measureUserAgentSpecificMemory');
    if (typeof measure !== 'function') return null;
    const { bytes } = await measure.call(performance);
    return typeof bytes === 'number' ? bytes : null;
  },
};
