import type { Times } from './measure.ts';

/** What one contender did with one number of claims. */
export interface ContenderFigures {
  readonly name: string;
  readonly version: string | null;
  readonly claims: number;
  /** Why there are no figures; null where there are. */
  readonly failure: string | null;
  /** From analysed claims to an index on disk. */
  readonly buildMs: number | null;
  /** On disk. */
  readonly bytes: number | null;
  /** From opening the file to the answer for the first page, in a fresh process. */
  readonly firstAnswerMs: number | null;
  /** Later pages of the same process. */
  readonly page: Times | null;
  /** Each page with the file opened anew, as after the worker was killed; null where the first answer is that. */
  readonly cold: Times | null;
  /** Read from the file for a page that is the first one, median; null where the whole file is. */
  readonly coldBytes: number | null;
  /** Memory in use beyond the process without an index: JavaScript's heap and buffers. */
  readonly heapBytes: number | null;
  /** Share of the gold pairs whose claim is among the first 50 candidates. */
  readonly recall: number | null;
}

/** The last answer of a process that was asked, or null where there is none; what follows the last end of line was cut off. */
export function parseFigures(text: string): Partial<ContenderFigures> | null {
  try {
    const value: unknown = JSON.parse(text.split('\n').at(-2) ?? '');
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
