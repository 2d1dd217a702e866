import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createPackVerifier, type VerifiedPack } from '../lib/engine/pack/pack-verifier.ts';

/**
 * Reads a pack file from end to end and checks all of it, its signature too.
 * @throws {PackError} where anything is wrong with it; else what the file system throws.
 */
export async function verifyPackFile(path: string): Promise<VerifiedPack> {
  const verifier = createPackVerifier((await stat(path)).size, crypto.subtle);
  for await (const chunk of createReadStream(path)) await verifier.push(chunk);
  return await verifier.finish();
}
