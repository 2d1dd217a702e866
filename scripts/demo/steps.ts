/** Tells the person at the terminal something, on standard error: standard output is for results. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Does a slow piece of work under a line that says what it is and, at the end, how long it took. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stderr.write(`${label} … `);
  const result = await work();
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
}
