import type { Inflate } from '@/lib/engine/pack/pack-source.ts';

/** Deflate packs at most 1,032 bytes into one (RFC 1951: 258 bytes take two bits at best). */
const MOST_EXPANSION = 1_032;

/**
 * The browser's own unpacking of raw deflate. It stops where more would come than the pack said. Written to directly
 * and not through `Blob.stream()`: 120 blocks of 8 kB take 10 to 50 ms, with Blobs 80 to 130, with fflate 60 to 170.
 */
export const inflate: Inflate = async (bytes, byteLength) => {
  // What a pack says must not make memory be set aside that its bytes cannot fill.
  if (byteLength > bytes.length * MOST_EXPANSION) {
    throw new RangeError(`${bytes.length} bytes cannot unpack to ${byteLength}`);
  }
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // Told by the reader as well, which is where it is handled.
  const written = Promise.all([writer.write(new Uint8Array(bytes)), writer.close()]).catch(() => {});
  const unpacked = new Uint8Array(byteLength);
  let filled = 0;
  const reader = readable.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    if (filled + chunk.value.length > byteLength) {
      reader.cancel().catch(() => {});
      throw new RangeError(`more than ${byteLength} bytes come out`);
    }
    unpacked.set(chunk.value, filled);
    filled += chunk.value.length;
  }
  await written;
  return unpacked.subarray(0, filled);
};
