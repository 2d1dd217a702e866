import * as z from 'zod/mini';
import type { PackMeta } from '@/lib/engine/pack/pack.ts';
import { packMetaSchema } from '@/lib/engine/pack/schema.ts';
import { type PackSummary, packSummarySchema } from '@/lib/extension/messages/protocol.ts';

/** An installed pack as it lies in the `packs` store. */
export const packRecordSchema = z.object({
  id: packSummarySchema().shape.id,
  /** Names the file's parts in the `parts` store; every import makes a new one. */
  edition: z.string().check(z.minLength(1), z.maxLength(64)),
  meta: packMetaSchema,
  provenance: packSummarySchema().shape.provenance,
  /** Whose signature held at the import; later editions have to be signed with the same key. Null: unsigned. */
  signer: packSummarySchema().shape.signer,
  source: packSummarySchema().shape.source,
  /** Size of the file. */
  bytes: packSummarySchema().shape.bytes,
  /** ISO 8601. */
  importedAt: packSummarySchema().shape.importedAt,
  /** A pack that is switched off stays stored and is not asked. */
  enabled: z.boolean(),
});

export type PackRecord = z.infer<typeof packRecordSchema>;

/**
 * The id under which a pack is installed: packs of one name and language are editions of one another. The one that
 * ships with the extension stands apart, so that no imported file replaces it.
 */
export function packIdOf({ name, language }: PackMeta, source: PackRecord['source']): string {
  return source === 'shipped' ? DEFAULT_PACK_ID : `${language}:${name}`;
}

/** The id under which the pack that ships with the extension is installed. */
export const DEFAULT_PACK_ID = 'shipped';

/** A record as the options page shows it. */
export function summaryOf({ id, meta, ...record }: PackRecord): PackSummary {
  const { provenance, signer, source, bytes, importedAt, enabled } = record;
  const { name, language, documentCount, claimCount, from, to } = meta;
  return {
    id,
    name,
    language,
    documentCount,
    claimCount,
    from,
    to,
    provenance,
    signer,
    source,
    bytes,
    importedAt,
    enabled,
  };
}
