import type { Handlers } from '@/lib/extension/messages/handle.ts';
import { enablePack, removePack } from '@/lib/extension/store/change-packs.ts';
import { deleteEverything } from '@/lib/extension/store/delete-everything.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';

/** The handlers of all messages that change what is stored; each calls `onChanged` when it has. */
export function changePacks(onChanged: () => void) {
  const changing = (change: Promise<void>) => change.finally(onChanged).then(() => null);
  return {
    'remove-pack': ({ id }) => changing(withDatabase((database) => removePack(database, id))),
    'enable-pack': ({ id, enabled }) =>
      changing(withDatabase((database) => enablePack(database, id, enabled))),
    'packs-changed': () => changing(Promise.resolve()),
    'delete-everything': () => changing(deleteEverything()),
  } satisfies Handlers;
}
