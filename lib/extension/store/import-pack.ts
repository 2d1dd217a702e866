import { browser } from 'wxt/browser';
import { createPackDecoder } from '@/lib/engine/pack/decode-pack.ts';
import type { Pack } from '@/lib/engine/pack/pack.ts';
import { PackError } from '@/lib/engine/pack/pack-error.ts';
import { MAX_PACK_TEXT } from '@/lib/extension/limits.ts';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import { DEFAULT_PACK_ID } from './pack-records.ts';
import { readPacks } from './read-packs.ts';
import { withDatabase } from './with-database.ts';
import { writePack } from './write-pack.ts';

/** Where the pack that ships with the extension lies within it. */
const DEFAULT_PACK_PATH = '/packs/default.recoupe';

/**
 * Installs the pack that ships with the extension, in place of an older one of it.
 * @returns false where this build ships none.
 * @throws PackError or RecoupeError where the file is no pack this build reads; the installed one stays.
 */
export async function importDefaultPack(now: Date): Promise<boolean> {
  // The extension's own file: this is no request to the network.
  const response = await fetch(new URL(DEFAULT_PACK_PATH, browser.runtime.getURL('/'))).catch(() => null);
  if (response === null || !response.ok || response.body === null) return false;
  const pack = await readPackStream(response.body);
  await withDatabase((database) => writePack(database, DEFAULT_PACK_ID, pack, now));
  return true;
}

/** Installs the default pack where no pack at all is installed, as after a cleared storage. */
export async function ensureDefaultPack(now: Date): Promise<void> {
  const installed = await withDatabase(readPacks);
  if (installed.entries.length === 0) await importDefaultPack(now);
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
