import type { PageQuery } from '../page-query.ts';

/** A way to find the claims of an index that share most with a page's claims. */
export interface Contender {
  readonly name: string;
  /** Version of the library; null for our own code. */
  readonly version: string | null;
  /** An empty index. */
  create(): Promise<IndexBuilder>;
  /** The index in a file that `IndexBuilder.save` wrote. */
  open(file: string): Promise<PageSearcher>;
}

/** An index that is being made. */
export interface IndexBuilder {
  /** Adds a claim by its content keys; a key has no space in it. Ids count up from 0. */
  add(id: number, keys: readonly string[]): void;
  /** Writes the index in its own form. @throws where it cannot */
  save(file: string): Promise<void>;
}

/** An index that can be asked. */
export interface PageSearcher {
  /**
   * For each claim of the page the ids of the claims that share most with it, best first, at most `limit` each; those
   * of the page's own outlet may be among them where the index cannot leave them out.
   */
  search(page: PageQuery, limit: number): Promise<readonly (readonly number[])[]>;
  /** Bytes read from the file so far, where it is read in parts; null where all of it is in memory. */
  bytesRead(): number | null;
}

/** A searcher that is asked for one claim at a time, as peers are. */
export function claimByClaim(
  search: (keys: readonly string[], limit: number) => readonly number[],
): PageSearcher {
  return {
    search: async (page, limit) => page.claims.map(({ keys }) => search(keys, limit)),
    bytesRead: () => null,
  };
}
