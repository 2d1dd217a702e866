/**
 * Name of the lock that imports share while they run. Who holds it alone knows that no import runs, so that whatever
 * belongs to no pack is left over from one that was killed; the browser releases a dead context's locks by itself.
 */
const IMPORTS = 'recoupe-imports';

/** The work's result; `whenNoImportRuns` waits, in all contexts, until it is done. */
export function whileImporting<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(IMPORTS, { mode: 'shared' }, work);
}

/** Does the work where no import runs in any context, and keeps new ones waiting meanwhile; else does nothing. */
export async function whenNoImportRuns(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(IMPORTS, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
