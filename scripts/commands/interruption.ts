/** True where an error only says that the work was stopped on request. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Aborts on the first Ctrl-C; a second one ends the process the hard way, as people expect. */
export function interruptible(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

/** Lets signals and streams have their turn in a long computation. @throws AbortError once `signal` has aborted. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
