import { openPack } from '@/lib/engine/pack/open-pack.ts';
import { PackError } from '@/lib/engine/pack/pack-error.ts';
import type { PackReader } from '@/lib/engine/pack/pack-reader.ts';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import { createBlobSource } from '@/lib/extension/store/blob-source.ts';
import type { Database } from '@/lib/extension/store/database.ts';
import { ensureDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { inflate } from '@/lib/extension/store/inflate.ts';
import { PART_BYTES, readParts } from '@/lib/extension/store/pack-parts.ts';
import type { PackRecord } from '@/lib/extension/store/pack-records.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { setPackAside } from '@/lib/extension/store/set-aside.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';

/** An installed pack that is switched on, ready to be read where it lies. */
export interface OpenedPack {
  readonly id: string;
  readonly edition: string;
  readonly reader: PackReader;
}

/**
 * Memory that all packs together may keep of what they have read, in bytes: the pages a person opens are often on the
 * same events. Sane: 8 to 40 MB, of the 60 that the worker may take.
 */
const CACHE_BYTES = 12_000_000;

/**
 * The packs that are switched on, in order of their ids; some hundred kB of each are read. The default pack is imported
 * first where it is missing. One that proves damaged is set aside and left out.
 * @throws what kept the default pack out where there is no other pack.
 */
export async function loadPacks(): Promise<readonly OpenedPack[]> {
  const failure = await ensureDefaultPack().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const packs = await withDatabase(async (database) => {
    const enabled = (await readPacks(database)).entries.filter((record) => record.enabled);
    const opened = await Promise.all(enabled.map((record) => open(database, record, enabled.length)));
    return opened.filter((pack) => pack !== null);
  });
  if (failure !== null && packs.length === 0) throw failure.error;
  return packs;
}

async function open(database: Database, record: PackRecord, count: number): Promise<OpenedPack | null> {
  const { id, edition, bytes } = record;
  try {
    const source = createBlobSource(await readParts(database, edition, bytes), PART_BYTES);
    return { id, edition, reader: await openPack(source, inflate, { cacheBytes: CACHE_BYTES / count }) };
  } catch (error) {
    if (!(error instanceof PackError || error instanceof RecoupeError)) throw error;
    await setPackAside(database, record, error.message);
    return null;
  }
}
