import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import type { Database } from './database.ts';

/**
 * Size of the parts a pack's file is cut into, in bytes. An import holds one in memory and a killed one loses what was
 * not stored; a reader holds a handle for each. Sane: 1 to 16 MB.
 */
export const PART_BYTES = 4 * 1024 * 1024;

/** Stores one part of an edition's file. Rejects with the browser's `QuotaExceededError` where the disk is full. */
export async function writePart(
  database: Database,
  edition: string,
  index: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await database.put('parts', new Blob([bytes]), [edition, index]);
}

/**
 * The parts of an edition's file in their order; handles only, whose contents stay on disk until they are read.
 * @throws RecoupeError where they do not add up to the file.
 */
export async function readParts(
  database: Database,
  edition: string,
  fileBytes: number,
): Promise<readonly Blob[]> {
  const records = await database.getAll('parts', partsOf(edition));
  const parts = records.filter((record) => record instanceof Blob);
  const bytes = parts.reduce((sum, part) => sum + part.size, 0);
  const whole = parts.every((part, n) => part.size === PART_BYTES || n === parts.length - 1);
  if (bytes === fileBytes && whole && parts.length === records.length) return parts;
  throw new RecoupeError({
    area: 'store',
    code: 'pack-incomplete',
    found: `of a pack's ${fileBytes} bytes ${bytes} are stored`,
    cure: 'import the pack again',
  });
}

/** The key range of an edition's parts. */
export function partsOf(edition: string): IDBKeyRange {
  // An array sorts behind every number.
  return IDBKeyRange.bound([edition], [edition, []]);
}
