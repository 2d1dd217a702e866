import { textHash } from '../../lib/engine/text/text-hash.ts';
import { createDocumentRegister, takeUnderFreeId } from '../building/document-register.ts';
import { inputProblem } from '../readers/input-problem.ts';
import type { ReadResult } from '../readers/read-result.ts';

/** Sees to it that no two documents of a pack have one id, and that none is there twice. */
export interface IdRegister {
  /**
   * The document under an id of its own; `copy` where it came before (`Standing`); a problem where two different texts
   * claim one id.
   */
  take(result: Exclude<ReadResult, { problem: unknown }>): ReadResult | 'copy';
}

/** A register that knows no id yet. An address that stands in for an id may come again with another text: `…#2`. */
export function createIdRegister(): IdRegister {
  const register = createDocumentRegister();
  const places = new Map<string, { readonly file: string; readonly line: number | null }>();
  return {
    take(result) {
      const { article, file, line, ownId } = result;
      const identity = { ...article, textHash: textHash(article.text) };
      if (!ownId) {
        const free = takeUnderFreeId(register, identity);
        return free === null ? 'copy' : { ...result, article: { ...article, id: free.id } };
      }
      const standing = register.take(identity);
      if (standing === 'copy') return 'copy';
      if (standing === 'new') {
        places.set(article.id, { file, line });
        return result;
      }
      const earlier = places.get(article.id);
      const where = earlier
        ? `of ${earlier.file}${earlier.line === null ? '' : `:${earlier.line}`}`
        : 'of another';
      const found = `has the id "${article.id}" ${where}, but another text`;
      return { problem: inputProblem(file, line, found, 'give each document an id of its own') };
    },
  };
}
