import type { PackDocument } from './pack.ts';
import { inPackOrder } from './pack-order.ts';
import type { Deflate } from './pack-source.ts';
import { createPackWriter, type PackInfo } from './pack-writer.ts';

/** The file of a pack whose documents are all in memory, in any order; see docs/pack-format.md. */
export function encodePack(
  documents: readonly PackDocument[],
  info: PackInfo,
  deflate: Deflate,
): Iterable<Uint8Array> {
  const writer = createPackWriter(info, deflate);
  const ordered = inPackOrder(documents);
  for (const document of ordered) writer.count(document);
  for (const document of ordered) writer.add(document);
  return writer.finish();
}
