import { whenNoImportRuns } from './import-locks.ts';
import { partsOf } from './pack-parts.ts';
import { editionOf } from './set-aside.ts';
import { withDatabase } from './with-database.ts';

/**
 * Deletes the parts that no pack names, which killed imports leave behind; nothing while an import runs. The parts of a
 * pack whose record was set aside are kept for its repair.
 */
export async function sweepImports(): Promise<void> {
  await whenNoImportRuns(() =>
    withDatabase(async (database) => {
      const named = new Set<unknown>((await database.getAll('packs')).map(editionOf));
      for (const { record } of await database.getAll('aside')) named.add(editionOf(record));
      const editions = new Set((await database.getAllKeys('parts')).map(([edition]) => edition));
      for (const edition of editions) {
        if (!named.has(edition)) await database.delete('parts', partsOf(edition));
      }
    }),
  );
}
