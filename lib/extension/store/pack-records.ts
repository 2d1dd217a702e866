import * as z from 'zod/mini';
import { PACK_VERSION } from '@/lib/engine/pack/pack.ts';
import { MAX_LABEL } from '@/lib/extension/limits.ts';
import { daySchema } from '@/lib/extension/messages/report-schema.ts';

const label = z.string().check(z.maxLength(MAX_LABEL));
const count = z.int().check(z.minimum(0));

/** An installed pack as it lies in the `packs` store. */
export const packRecordSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(MAX_LABEL)),
  meta: z.object({
    version: z.literal(PACK_VERSION),
    name: label,
    language: z.string().check(z.maxLength(35)),
    documentCount: count,
    claimCount: count,
    from: daySchema,
    to: daySchema,
  }),
  /** ISO 8601. */
  importedAt: z.string().check(z.maxLength(40)),
});

export type PackRecord = z.infer<typeof packRecordSchema>;

/** The id under which the pack that ships with the extension is installed. */
export const DEFAULT_PACK_ID = 'default';
