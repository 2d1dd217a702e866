/** The documents of each content key. */
export interface KeyPlaces {
  readonly keys: Iterable<string>;
  /** Ascending, each once; empty for a key no document has. */
  documentsOf(key: string): Uint32Array;
}

/** Collects pairs of key and document. */
export interface KeyPlacesBuilder {
  /** Documents come ascending, a key once a document. */
  add(key: string, document: number): void;
  finish(): KeyPlaces;
}

/** Pairs kept in one array before the next is begun. */
const CHUNK = 1 << 18;

/** A collector that keeps eight bytes a pair, and sorts them by key when all are there: linear. */
export function inPlaces(): KeyPlacesBuilder {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const chunks: Uint32Array[] = [];
  let used = CHUNK;
  return {
    add(key, document) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      counts[number] = (counts[number] ?? 0) + 1;
      if (used === CHUNK) {
        chunks.push(new Uint32Array(2 * CHUNK));
        used = 0;
      }
      const chunk = chunks.at(-1);
      if (chunk) {
        chunk[2 * used] = number;
        chunk[2 * used + 1] = document;
      }
      used++;
    },
    finish() {
      const starts = new Uint32Array(counts.length + 1);
      for (const [n, count] of counts.entries()) starts[n + 1] = (starts[n] ?? 0) + count;
      const documents = new Uint32Array(starts[counts.length] ?? 0);
      const next = starts.slice();
      for (const [n, chunk] of chunks.entries()) {
        const length = n === chunks.length - 1 ? used : CHUNK;
        for (let at = 0; at < length; at++) {
          const number = chunk[2 * at] ?? 0;
          documents[next[number] ?? 0] = chunk[2 * at + 1] ?? 0;
          next[number] = (next[number] ?? 0) + 1;
        }
      }
      chunks.length = 0;
      return {
        keys: numbers.keys(),
        documentsOf(key) {
          const number = numbers.get(key);
          return number === undefined
            ? new Uint32Array(0)
            : documents.subarray(starts[number], starts[number + 1]);
        },
      };
    },
  };
}
