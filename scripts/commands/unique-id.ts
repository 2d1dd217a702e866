import { textHash } from '../../lib/engine/text/text-hash.ts';
import { inputProblem } from '../readers/input-problem.ts';
import type { ReadResult } from '../readers/read-result.ts';

/** Sees to it that no two documents of a pack have one id. */
export interface IdRegister {
  /**
   * The document under an id of its own; `copy` where the same text came before under the same id; a problem
   * where two different texts claim one id.
   */
  take(result: Exclude<ReadResult, { problem: unknown }>): ReadResult | 'copy';
}

/** A register that knows no id yet. An address that stands in for an id may come again with another text: `…#2`. */
export function createIdRegister(): IdRegister {
  const seen = new Map<string, { readonly hash: string; readonly place: string }>();
  return {
    take(result) {
      const { article, file, line, ownId } = result;
      const hash = textHash(article.text);
      for (let n = 1; ; n++) {
        const id = n === 1 ? article.id : `${article.id}#${n}`;
        const earlier = seen.get(id);
        if (!earlier) {
          seen.set(id, { hash, place: line === null ? file : `${file}:${line}` });
          return { ...result, article: { ...article, id } };
        }
        if (earlier.hash === hash) return 'copy';
        if (ownId) {
          const found = `has the id "${id}" of ${earlier.place}, but another text`;
          return { problem: inputProblem(file, line, found, 'give each document an id of its own') };
        }
      }
    },
  };
}
