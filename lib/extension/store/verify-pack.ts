import { createPackDecoder } from '@/lib/engine/pack/decode-pack.ts';
import type { Pack, PackMeta } from '@/lib/engine/pack/pack.ts';
import { PackError } from '@/lib/engine/pack/pack-error.ts';
import { MAX_PACK_TEXT } from '@/lib/extension/limits.ts';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';

/** Checks a pack file while it arrives. */
export interface PackVerifier {
  push(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** What the pack says of itself. @throws PackError where the file is cut off or damaged. */
  finish(): Promise<PackMeta>;
}

/** A verifier for the bytes of one file. Both methods reject as soon as the file proves to be no valid pack. */
export function createVerifier(): PackVerifier {
  const bytes = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const writer = bytes.writable.getWriter();
  const pack = readPackStream(bytes.readable);
  // Told by whichever of the two methods is called next.
  pack.catch(() => {});
  return {
    async push(part) {
      await Promise.race([writer.write(part), pack]);
    },
    async finish() {
      writer.close().catch(() => {});
      return (await pack).meta;
    },
  };
}

/**
 * The pack in a gzip stream.
 * @throws RecoupeError where the stream is no gzip or longer than `MAX_PACK_TEXT`; PackError where it holds no valid pack.
 */
export async function readPackStream(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Pack> {
  const utf8 = new TextDecoder();
  const decoder = createPackDecoder();
  let length = 0;
  let rest = '';
  try {
    const reader = stream.pipeThrough(new DecompressionStream('gzip')).getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const text = utf8.decode(chunk.value, { stream: true });
      length += text.length;
      if (length > MAX_PACK_TEXT) throw new Error(`it unpacks to more than ${MAX_PACK_TEXT} characters`);
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) decoder.push(line);
    }
    decoder.push(rest + utf8.decode());
    return decoder.finish();
  } catch (error) {
    if (error instanceof PackError) throw error;
    const found = error instanceof Error ? error.message : String(error);
    const cure = 'build the pack again with "npm run claims -- build" of this version';
    throw new RecoupeError({ area: 'pack', found, cure }, { cause: error });
  }
}
