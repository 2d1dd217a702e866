import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

export interface ReadLinesOptions {
  /** The file is gzipped. */
  readonly gzip: boolean;
  /** Told the bytes read from disk since the last call. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/**
 * The lines of a UTF-8 file, as a stream, without their `\n` or `\r\n`; an unfinished last line counts. Where the
 * file turns out damaged or cut off, the whole lines before that come first and then the error, never half a line.
 * (Node's readline throws stream errors where nobody can catch them.)
 * @throws what the file system and zlib throw; zlib's codes begin with `Z_`.
 */
export async function* readLines(path: string, { gzip, onBytes }: ReadLinesOptions): AsyncIterable<string> {
  const file = createReadStream(path);
  file.on('data', (chunk) => onBytes?.(chunk.length));
  const source = gzip ? file.pipe(createGunzip()) : file;
  // pipe() passes no errors on.
  if (source !== file) file.on('error', (error) => source.destroy(error));
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of source) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield withoutReturn(line);
    }
    rest += decoder.decode();
    if (rest !== '') yield withoutReturn(rest);
  } finally {
    file.destroy();
  }
}

/** True where an error says that gzip data is damaged, cut off, or no gzip data. */
export function isGzipError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
