import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import { WorkTooLong } from './idle-work.ts';
import { MAX_NAME } from './limits.ts';

/** Why something failed: which part, what it met, what the person can do. Handed on as it came, with all that it carries. */
export interface SessionError {
  readonly area: string;
  readonly found: string;
  readonly cure: string;
}

/** What a page's state says where reading or marking it has failed: that it is too large, or why it cannot be read. */
export function readingProblem(error: unknown): SessionError {
  if (error instanceof WorkTooLong) return TOO_LARGE;
  return { area: 'page', found: String(error).slice(0, MAX_NAME), cure: 'reload the page' };
}

/** With the code by which views tell it in the reader's language. */
const TOO_LARGE = {
  area: 'page',
  found: 'it is too large to be read without holding the browser up',
  cure: 'read it without Recoupe, or open a page that has the article alone',
  code: 'page-too-large',
} as const;

/** An article that was found and is being compared. */
export interface ArticleUnderWay {
  readonly title: string;
  /** Lines of its text. */
  readonly paragraphCount: number;
}

/** What a page shows at this moment; `anchored` names the claims that stand in it, in order of the text. */
export type SessionState =
  | { readonly status: 'not-article' }
  /** Null while the page is looked through for its article. */
  | { readonly status: 'working'; readonly article: ArticleUnderWay | null }
  | { readonly status: 'no-pack' }
  /** BCP 47 primary, `und` where it is not known. */
  | { readonly status: 'other-language'; readonly language: string }
  | { readonly status: 'error'; readonly error: SessionError }
  | { readonly status: 'report'; readonly report: ArticleReport; readonly anchored: readonly string[] };

/** The answer about an article, from whoever can check it. */
export type CheckResult =
  | { readonly status: 'report'; readonly report: ArticleReport }
  | { readonly status: 'no-pack' }
  | { readonly status: 'error'; readonly error: SessionError };

/** What happens in a page, for those who read along. */
export type SessionEvent =
  /** Its state is another one, or other claims stand in it. */
  | { readonly kind: 'changed' }
  /** The card of a claim has opened, or, with null, closed. */
  | { readonly kind: 'opened'; readonly id: string | null };
