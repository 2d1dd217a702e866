import * as z from 'zod/mini';
import { ENGINE_VERSION, PACK_VERSION } from '@/lib/engine/pack/pack.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import type { Database } from './database.ts';
import { type PackRecord, packRecordSchema } from './pack-records.ts';
import { editionOf, setPackAside } from './set-aside.ts';

/** The installed packs. */
export interface InstalledPacks {
  /** Those this build can read, in order of their ids. */
  readonly entries: readonly PackRecord[];
  /** Why the others cannot be read; they stay as they are for the version of Recoupe that can. */
  readonly problems: readonly Failure[];
}

/** Reads the records of all packs; a damaged one is set aside. */
export async function readPacks(database: Database): Promise<InstalledPacks> {
  const entries: PackRecord[] = [];
  const problems: Failure[] = [];
  const transaction = database.transaction('packs');
  const [keys, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  for (const [n, id] of keys.entries()) {
    const record = records[n];
    const parsed = packRecordSchema.safeParse(record);
    const other = otherBuild.safeParse(record);
    if (parsed.success) entries.push(parsed.data);
    else if (other.success) problems.push(describe(other.data));
    else {
      const found = `its record is damaged: ${z.prettifyError(parsed.error)}`;
      await setPackAside(database, { id, edition: editionOf(record) }, found);
    }
  }
  return { entries, problems };
}

/** A whole record of a pack that another version of Recoupe reads. */
const otherBuild = z
  .object({ meta: z.object({ name: z.string(), version: z.int(), engine: z.int() }) })
  .check(
    z.refine(({ meta }) => meta.version !== PACK_VERSION || meta.engine !== ENGINE_VERSION, {
      error: 'is of this build',
    }),
  );

function describe({ meta }: z.infer<typeof otherBuild>): Failure {
  const { name, version, engine } = meta;
  const newer = version > PACK_VERSION || engine > ENGINE_VERSION;
  return {
    area: 'pack',
    code: newer ? 'pack-newer' : 'pack-older',
    values: [name],
    found: `"${name}" is version ${version} by engine ${engine}, this build reads ${PACK_VERSION} by ${ENGINE_VERSION}`,
    cure: newer ? 'update Recoupe' : 'rebuild it with "npm run claims -- build" and import it again',
  };
}
