import type { Failure } from '@/lib/extension/messages/protocol.ts';
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

/** What was ever set aside and not repaired since, as failures to show. */
export async function readAside(database: Database): Promise<readonly Failure[]> {
  return (await database.getAll('aside')).map(failureOf);
}

/** The edition that a record names, whether or not the rest of it is valid; undefined where it names none. */
export function editionOf(record: unknown): unknown {
  return memberOf(record, 'edition');
}

function failureOf({ key, record, problems }: AsideRecord): Failure {
  const name = memberOf(memberOf(record, 'meta'), 'name');
  const pack = typeof name === 'string' ? name : key;
  return {
    area: 'store',
    code: 'pack-set-aside',
    values: [pack],
    found: `the pack "${pack}" was set aside: ${problems}`.slice(0, 900),
    cure: 'import the pack again; what is stored of it is kept until then',
  };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
