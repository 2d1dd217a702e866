/** What a command tells the shell. */
export const EXIT = {
  /** Everything given was used. */
  done: 0,
  /** The work was done, but some documents were skipped; each is named on standard error. */
  someSkipped: 1,
  /** Nothing was done: wrong usage, no usable document, or an unreadable pack. */
  nothingDone: 2,
  /** Stopped by Ctrl-C; nothing was written. 128 plus the signal's number, as shells have it. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
