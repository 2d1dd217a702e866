import * as z from 'zod/mini';
import { ENGINE_VERSION, PACK_VERSION } from '@/lib/engine/pack/pack.ts';
import { MAX_LABEL } from '@/lib/extension/limits.ts';
import type { Failure, UnreadPack } from '@/lib/extension/messages/protocol.ts';
import type { Database } from './database.ts';
import { type PackRecord, packRecordSchema } from './pack-records.ts';
import { editionOf, setPackAside } from './set-aside.ts';

/** The installed packs. */
export interface InstalledPacks {
  /** Those this build can read, in order of their ids. */
  readonly entries: readonly PackRecord[];
  /** Those of another version of Recoupe, which stay as they are for the one that can read them. */
  readonly unread: readonly UnreadPack[];
}

/** Reads the records of all packs; a damaged one is set aside. */
export async function readPacks(database: Database): Promise<InstalledPacks> {
  const entries: PackRecord[] = [];
  const unread: UnreadPack[] = [];
  const transaction = database.transaction('packs');
  const [keys, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  for (const [n, id] of keys.entries()) {
    const record = records[n];
    const parsed = packRecordSchema.safeParse(record);
    const other = otherBuild.safeParse(record);
    if (parsed.success) entries.push(parsed.data);
    else if (other.success) unread.push(describe(id, other.data));
    else {
      const found = `its record is damaged: ${z.prettifyError(parsed.error)}`;
      await setPackAside(database, { id, edition: editionOf(record) }, found);
    }
  }
  return { entries, unread };
}

/** Longest part of a pack's name that a failure tells. */
const MAX_NAME = 200;

/** A whole record of a pack that another version of Recoupe reads. */
const otherBuild = z
  .object({ meta: z.object({ name: z.string(), version: z.int(), engine: z.int() }) })
  .check(
    z.refine(({ meta }) => meta.version !== PACK_VERSION || meta.engine !== ENGINE_VERSION, {
      error: 'is of this build',
    }),
  );

function describe(id: string, { meta }: z.infer<typeof otherBuild>): UnreadPack {
  const { name, version, engine } = meta;
  const newer = version > PACK_VERSION || engine > ENGINE_VERSION;
  const error: Failure = {
    area: 'pack',
    code: newer ? 'pack-newer' : 'pack-older',
    values: [`${version}.${engine}`],
    found: `"${name.slice(0, MAX_NAME)}" is version ${version} by engine ${engine}, this build reads ${PACK_VERSION} by ${ENGINE_VERSION}`,
    cure: newer ? 'update Recoupe' : 'rebuild it with "npm run claims -- build" and import it again',
  };
  return { id, name: name.slice(0, MAX_LABEL), error };
}
