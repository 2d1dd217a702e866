import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflateRawSync, inflateRaw } from 'node:zlib';
import type { Deflate, Inflate, PackSource } from '../lib/engine/pack/pack-source.ts';

/** A file as a source; close it when nothing is read any more. */
export interface FileSource extends PackSource {
  close(): Promise<void>;
}

/** Opens a file as a source. @throws what the file system throws. */
export async function openFileSource(path: string): Promise<FileSource> {
  const file = await open(path);
  const { size } = await file.stat();
  return {
    byteLength: size,
    read: (start, end) => readExactly(file, start, end),
    close: () => file.close(),
  };
}

/** Packed as small as zlib can: a pack is built once and read often. */
export const deflate: Deflate = (bytes) => deflateRawSync(bytes, { level: 9 });

const inflateBytes = promisify(inflateRaw);

/** Node's zlib; it takes no bound of 0. */
export const inflate: Inflate = (bytes, byteLength) =>
  inflateBytes(bytes, { maxOutputLength: Math.max(1, byteLength) });

async function readExactly(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - start);
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done);
    if (bytesRead === 0) throw new Error(`the file ends at ${start + done}, before ${end}`);
    done += bytesRead;
  }
  return bytes;
}
