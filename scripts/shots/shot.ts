import type { Page } from 'puppeteer-core';
import type { Stage } from './stage.ts';

/** One picture of one view in one state; a new one is a row in one of the tables beside this file. */
export interface Shot {
  /** Becomes the file's name. */
  readonly name: string;
  /** Brings the state about; null where this build has no such view. */
  readonly open: (stage: Stage) => Promise<Page | null>;
  /** Of the viewport; 900 by 700 where it says nothing. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Take all of the page, not only what the viewport shows. */
  readonly whole?: boolean;
}
