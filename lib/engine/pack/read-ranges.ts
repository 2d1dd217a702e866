import { damaged } from './pack-error.ts';
import type { PackSource } from './pack-source.ts';

/** A stretch of a source, half-open. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Ranges this near are read together: in Chromium a read of a stored Blob takes half a millisecond or more, whatever
 * its size up to 64 kB. Sane range 8 to 64 kB.
 */
const JOIN_GAP = 32_768;

/** Reads several ranges in as few requests as is sensible, all at once; the bytes come in the order of the ranges. */
export async function readRanges(
  source: PackSource,
  ranges: readonly ByteRange[],
): Promise<readonly Uint8Array[]> {
  const sorted = [...new Set(ranges)].sort((a, b) => a.start - b.start);
  const groups: { start: number; end: number; readonly members: ByteRange[] }[] = [];
  for (const range of sorted) {
    const last = groups.at(-1);
    if (last && range.start - last.end <= JOIN_GAP) {
      last.end = Math.max(last.end, range.end);
      last.members.push(range);
    } else groups.push({ start: range.start, end: range.end, members: [range] });
  }
  const found = new Map<ByteRange, Uint8Array>();
  await Promise.all(
    groups.map(async ({ start, end, members }) => {
      const bytes = await source.read(start, end);
      if (bytes.length !== end - start)
        throw damaged(`${bytes.length} bytes from ${start} on`, `${end - start}`);
      for (const member of members)
        found.set(member, bytes.subarray(member.start - start, member.end - start));
    }),
  );
  return ranges.map((range) => found.get(range) ?? new Uint8Array(0));
}
