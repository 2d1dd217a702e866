/** Where a pack's bytes lie: a file, a stored Blob, memory. Any part can be read without the rest. */
export interface PackSource {
  readonly byteLength: number;
  /** The bytes `start` to `end`, half-open; exactly as many. Rejects where they cannot be read. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/**
 * Unpacks raw deflate (RFC 1951): the platform's own, or a library's.
 * @param byteLength what the pack says it unpacks to. An implementation stops there: it rejects where more would
 * come, so that no block fills the memory.
 */
export type Inflate = (bytes: Uint8Array, byteLength: number) => Promise<Uint8Array>;

/** Packs raw deflate; the same bytes give the same bytes. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;
