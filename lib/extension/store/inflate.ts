import type { Inflate } from '@/lib/engine/pack/pack-source.ts';

/** The browser's own unpacking of raw deflate. It stops where more would come than the pack said. */
export const inflate: Inflate = async (bytes, byteLength) => {
  const unpacked = new Uint8Array(byteLength);
  let filled = 0;
  const packed = new Blob([new Uint8Array(bytes)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    if (filled + chunk.value.length > byteLength) {
      reader.cancel().catch(() => {});
      throw new Error(`more than ${byteLength} bytes come out`);
    }
    unpacked.set(chunk.value, filled);
    filled += chunk.value.length;
  }
  return unpacked.subarray(0, filled);
};
