import type { PackSource } from '@/lib/engine/pack/pack-source.ts';

/**
 * A file that lies in Blobs, all but the last one of `partBytes`. Nothing is held in memory: browsers read a slice
 * without the rest of the Blob. A read rejects as the browser does where the Blob's file is gone.
 */
export function createBlobSource(parts: readonly Blob[], partBytes: number): PackSource {
  const byteLength = parts.reduce((sum, part) => sum + part.size, 0);
  return {
    byteLength,
    async read(start, end) {
      if (start < 0 || end > byteLength || start > end) {
        throw new RangeError(`bytes ${start} to ${end} of ${byteLength} were asked for`);
      }
      const slices = parts.slice(Math.floor(start / partBytes), Math.ceil(end / partBytes)).map((part, n) => {
        const at = (Math.floor(start / partBytes) + n) * partBytes;
        return part.slice(Math.max(0, start - at), end - at);
      });
      const [only] = slices;
      const whole = slices.length === 1 && only ? only : new Blob(slices);
      return new Uint8Array(await whole.arrayBuffer());
    },
  };
}
