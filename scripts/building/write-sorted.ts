import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { createPackWriter, type PackInfo } from '../../lib/engine/pack/pack-writer.ts';
import { breathe } from '../commands/interruption.ts';
import { deflate } from '../file-source.ts';
import { writePackFile } from '../pack-file.ts';

export interface WriteOptions {
  readonly signal: AbortSignal;
  /** Told of each document read; each is read twice. */
  readonly onDocument: () => void;
}

/** How long writing may go on before signals get their turn. */
const TURN_MS = 50;

/**
 * Writes the pack of more documents than fit into memory. The same documents give the same bytes.
 * @param documents gives them in the order of `comparePackDocuments`, and the same again when it is called again
 * @returns the file's size in bytes
 * @throws AbortError once `signal` has aborted; then, and on failure, nothing is left
 */
export async function writeSorted(
  path: string,
  documents: () => AsyncIterable<PackDocument>,
  info: PackInfo,
  { signal, onDocument }: WriteOptions,
): Promise<number> {
  const writer = createPackWriter(info, deflate);
  let turnEnds = performance.now() + TURN_MS;
  for (const take of [writer.count, writer.add]) {
    for await (const document of documents()) {
      take(document);
      onDocument();
      if (performance.now() < turnEnds) continue;
      await breathe(signal);
      turnEnds = performance.now() + TURN_MS;
    }
  }
  return writePackFile(path, writer.finish(), signal);
}
