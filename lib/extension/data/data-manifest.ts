import * as z from 'zod/mini';
import { MAX_LABEL, MAX_PACKS } from '@/lib/extension/limits.ts';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import { madeOnce } from '@/lib/extension/messages/made-once.ts';
import { versionedSchema } from '@/lib/extension/settings/stored-value.ts';

/** The file within the ZIP of a person's data that says what else is there. */
export const MANIFEST_NAME = 'recoupe.json';

/** What all such files call themselves. */
const FORMAT = 'recoupe-data';

/** Version of the whole; settings and hidden matches have their own, by which they are migrated. */
const DATA_VERSION = 1;

/** Longest manifest: all hidden matches there may be, as they lie in the storage. */
export const MAX_MANIFEST_BYTES = 20_000_000;

const manifestSchema = madeOnce(() =>
  z.object({
    format: z.literal(FORMAT),
    version: z.literal(DATA_VERSION),
    /** ISO 8601. */
    exportedAt: z.string().check(z.maxLength(40)),
    settings: versionedSchema(),
    hiddenMatches: versionedSchema(),
    /** The packs that a person imported, in order of their ids. */
    packs: z
      .array(z.object({ file: z.string().check(z.maxLength(MAX_LABEL)), enabled: z.boolean() }))
      .check(z.maxLength(MAX_PACKS)),
    /** Whether the pack that ships with the extension is on; null where it was removed. */
    shipped: z.nullable(z.boolean()),
  }),
);

/** What the ZIP of a person's data says of itself. */
export type DataManifest = z.infer<ReturnType<typeof manifestSchema>>;

/** The manifest as it lies in the file. */
export function formatManifest(manifest: Omit<DataManifest, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: FORMAT, version: DATA_VERSION, ...manifest }, null, 2)}\n`;
}

/** @throws RecoupeError where the text is no such manifest, damaged, or of a newer version. */
export function parseManifest(text: string): DataManifest {
  const value = parseJson(text);
  const known = anyVersion().safeParse(value);
  if (!known.success) throw noDataFile();
  if (known.data.version > DATA_VERSION) {
    const found = `the file is version ${known.data.version}, this build reads up to ${DATA_VERSION}`;
    throw new RecoupeError({
      area: 'import',
      found,
      cure: 'update Recoupe, then import it',
      code: 'copy-newer',
    });
  }
  const parsed = manifestSchema().safeParse(value);
  if (parsed.success) return parsed.data;
  const found = `the file is damaged: ${z.prettifyError(parsed.error)}`.slice(0, 900);
  throw new RecoupeError({ area: 'import', found, cure: 'choose another copy of it', code: 'copy-damaged' });
}

/** The error for a file that nobody exported. */
export function noDataFile(): RecoupeError {
  return new RecoupeError({
    area: 'import',
    found: 'the file is no copy of data that Recoupe exported, or it was changed since',
    code: 'copy-none',
    cure: 'choose the .zip as Recoupe saved it; packs are imported under “Packs”',
  });
}

const anyVersion = madeOnce(() => z.object({ format: z.literal(FORMAT), version: z.number() }));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
