/** A loader that runs once for all callers at the same time, and again after a failure or `forget`. */
export interface Memoised<T> {
  readonly get: () => Promise<T>;
  readonly forget: () => void;
}

/** Keeps the promise of `load`, shared by concurrent callers; a rejected one is dropped so that the next call tries again. */
export function memoised<T>(load: () => Promise<T>): Memoised<T> {
  let current: Promise<T> | null = null;
  const forget = () => {
    current = null;
  };
  return {
    forget,
    get() {
      if (current !== null) return current;
      const started = load();
      current = started;
      started.catch(() => {
        if (current === started) forget();
      });
      return started;
    },
  };
}
