import { MAX_LABEL } from '@/lib/extension/limits.ts';
import type { Failure, UnreadPack } from '@/lib/extension/messages/protocol.ts';
import type { AsideRecord, Database } from './database.ts';

/**
 * Takes a damaged pack out of the installed ones in one transaction; record and file are kept as they are for a repair.
 * Nothing happens where the edition is not installed any more.
 * @param problems what is wrong with it, in words
 */
export async function setPackAside(
  database: Database,
  { id, edition }: { readonly id: string; readonly edition: unknown },
  problems: string,
): Promise<void> {
  const transaction = database.transaction(['packs', 'aside'], 'readwrite');
  const record = await transaction.objectStore('packs').get(id);
  if (record !== undefined && editionOf(record) === edition) {
    await transaction.objectStore('aside').add({ key: id, record, problems: problems.slice(0, 500) });
    await transaction.objectStore('packs').delete(id);
  }
  await transaction.done;
}

/** The packs that were ever set aside and not repaired since, and why. */
export async function readAside(database: Database): Promise<readonly UnreadPack[]> {
  return (await database.getAll('aside')).map(describe);
}

/** The edition that a record names, whether or not the rest of it is valid; undefined where it names none. */
export function editionOf(record: unknown): unknown {
  return memberOf(record, 'edition');
}

function describe({ key, record, problems }: AsideRecord): UnreadPack {
  const stored = memberOf(memberOf(record, 'meta'), 'name');
  const name = (typeof stored === 'string' ? stored : key).slice(0, MAX_LABEL);
  const error: Failure = {
    area: 'store',
    code: 'pack-set-aside',
    values: [name],
    found: `the pack "${name}" was set aside: ${problems}`.slice(0, 900),
    cure: 'import the pack again, or remove it; what is stored of it is kept until then',
  };
  return { id: key, name, error };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
