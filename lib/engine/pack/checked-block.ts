import { createByteWriter } from './byte-writer.ts';
import { crc32 } from './crc32.ts';
import { damaged } from './pack-error.ts';

/** Bytes in front of a block. */
export const CHECKSUM_BYTES = 4;

/** A block as it lies in the file: the CRC-32 of its bytes, then these. */
export function withChecksum(bytes: Uint8Array): Uint8Array {
  const output = createByteWriter();
  output.u32(crc32(bytes));
  output.bytes(bytes);
  return output.take();
}

/** The bytes of a block without its checksum. @throws {PackError} where they have another. */
export function checkedBytes(stored: Uint8Array, what: string): Uint8Array {
  if (stored.length < CHECKSUM_BYTES) throw damaged(`${what} of ${stored.length} bytes`, 'a checksum');
  const bytes = stored.subarray(CHECKSUM_BYTES);
  const checksum = new DataView(stored.buffer, stored.byteOffset, stored.byteLength).getUint32(0, true);
  if (crc32(bytes) !== checksum) throw damaged(`${what} has another checksum than it says`, 'equal ones');
  return bytes;
}
