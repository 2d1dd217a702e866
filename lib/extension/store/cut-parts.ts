/**
 * The bytes of a stream as parts of `partBytes` each, the last one shorter; every part is memory of its own.
 * Holds one part and one chunk of the stream at a time.
 */
export async function* cutParts(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  partBytes: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const reader = stream.getReader();
  try {
    let part = new Uint8Array(partBytes);
    let filled = 0;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      for (let at = 0; at < chunk.value.length; ) {
        const piece = chunk.value.subarray(at, at + partBytes - filled);
        part.set(piece, filled);
        filled += piece.length;
        at += piece.length;
        if (filled < partBytes) continue;
        yield part;
        part = new Uint8Array(partBytes);
        filled = 0;
      }
    }
    if (filled > 0) yield part.slice(0, filled);
  } finally {
    // Not awaited: a source that hangs must not hold up the one that gives up on it.
    reader.cancel().catch(() => {});
  }
}
