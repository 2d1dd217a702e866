import { createPackVerifier, type VerifiedPack } from '@/lib/engine/pack/pack-verifier.ts';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import type { FailureCode } from '@/lib/extension/messages/failure-codes.ts';
import type { PackSummary } from '@/lib/extension/messages/protocol.ts';
import { cutParts } from './cut-parts.ts';
import type { Database } from './database.ts';
import { whileImporting } from './import-locks.ts';
import { PART_BYTES, partsOf, writePart } from './pack-parts.ts';
import { type PackRecord, packIdOf, summaryOf } from './pack-records.ts';
import { publishPack } from './publish-pack.ts';
import { quotaFailure } from './quota-failure.ts';
import { sweepImports } from './sweep-imports.ts';
import { withDatabase } from './with-database.ts';

/** How far an import is, in bytes of the file. */
export interface ImportProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Aborting it cancels the import; what it had stored is deleted. */
  readonly signal?: AbortSignal;
}

/**
 * Imports a pack file that a person chose, in place of an older edition of it. The pack is visible when it is whole and
 * verified, and the older one until then. Holds some parts of the file in memory, never the file.
 * @throws PackError where the file is no pack this build reads or its signature is broken, RecoupeError where it cannot
 * be stored or another key signed the older edition, the signal's reason where it was cancelled. Whichever it is,
 * nothing that was there before is changed.
 */
export function importPackFile(file: Blob, options: ImportOptions = {}): Promise<PackSummary> {
  return importPack(file, 'imported', options);
}

/** Like `importPackFile`, for a file from anywhere. */
export async function importPack(
  file: Blob,
  source: PackRecord['source'],
  { onProgress, signal }: ImportOptions = {},
): Promise<PackSummary> {
  await sweepImports();
  return await whileImporting(() =>
    withDatabase(async (database) => {
      const edition = crypto.randomUUID();
      try {
        const verified = await storeVerified(database, edition, file, (doneBytes) => {
          signal?.throwIfAborted();
          onProgress?.({ doneBytes, totalBytes: file.size });
        });
        return summaryOf(await publishPack(database, describe(file, source, edition, verified)));
      } catch (error) {
        await database.delete('parts', partsOf(edition)).catch(() => {});
        signal?.throwIfAborted();
        throw await told(error, file);
      }
    }),
  );
}

/** Stores the file part by part and verifies what it stores. One part is stored while the next is read. */
async function storeVerified(
  database: Database,
  edition: string,
  file: Blob,
  onBytes: (doneBytes: number) => void,
): Promise<VerifiedPack> {
  const verifier = createPackVerifier(file.size, crypto.subtle);
  let index = 0;
  let doneBytes = 0;
  let storing = Promise.resolve();
  try {
    for await (const part of cutParts(file.stream(), PART_BYTES)) {
      await verifier.push(part);
      await storing;
      onBytes(doneBytes);
      storing = writePart(database, edition, index++, part);
      // Awaited in the next round, or below where there is none.
      storing.catch(() => {});
      doneBytes += part.length;
    }
    const verified = await verifier.finish();
    await storing;
    onBytes(doneBytes);
    return verified;
  } finally {
    // Nothing must be stored after what was stored is deleted.
    await storing.catch(() => {});
  }
}

function describe(
  file: Blob,
  source: PackRecord['source'],
  edition: string,
  { meta, signer }: VerifiedPack,
): PackRecord {
  return {
    id: packIdOf(meta, source),
    edition,
    meta,
    provenance: meta.provenance,
    signer,
    source,
    bytes: file.size,
    importedAt: new Date().toISOString(),
    enabled: true,
  };
}

/** The error a person can act on. */
async function told(error: unknown, file: Blob): Promise<unknown> {
  if (!(error instanceof DOMException)) return error;
  switch (error.name) {
    case 'QuotaExceededError':
      return await quotaFailure(error, file.size);
    case 'NotReadableError':
    case 'NotFoundError':
      return failure(
        'the file was changed, moved or deleted while it was read',
        'choose the file again',
        'file-moved',
        error,
      );
    // The connection was closed under the import.
    case 'InvalidStateError':
      return failure(
        'the stored data were deleted during the import',
        'import the pack again',
        'data-deleted',
        error,
      );
    default:
      return error;
  }
}

function failure(found: string, cure: string, code: FailureCode, cause: DOMException): RecoupeError {
  return new RecoupeError({ area: 'import', found, cure, code }, { cause });
}
