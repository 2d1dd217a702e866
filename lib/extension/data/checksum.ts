// Relatively, so that Node can run it.
import { CRC_START, crc32 } from '../../engine/pack/crc32.ts';

/** CRC-32 of a Blob, which is read a piece at a time. */
export async function checksumOf(content: Blob): Promise<number> {
  let state = CRC_START;
  const reader = content.stream().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
    state = crc32(chunk.value, state);
  return state;
}
