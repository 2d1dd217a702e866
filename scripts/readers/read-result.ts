import type { Article } from '../../lib/engine/article.ts';
import type { InputProblem } from './input-problem.ts';

/** What a reader yields for each document: the article, or why there is none. */
export type ReadResult =
  | {
      readonly article: Article;
      /** Where it comes from, for messages. */
      readonly file: string;
      readonly line: number | null;
      /** False where the document names no id and its address or path stands in for it. */
      readonly ownId: boolean;
    }
  | { readonly problem: InputProblem };

/** What a document may leave unsaid, from the command line. */
export interface ReadDefaults {
  /** Outlet of documents that name none; null where none was given. */
  readonly outlet: string | null;
  /** BCP 47 primary language of documents that name none. */
  readonly language: string;
  /** Told the bytes read since the last call (compressed ones of a `.gz`), for a progress display. */
  readonly onBytes?: (bytes: number) => void;
}
