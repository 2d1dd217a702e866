import { failureOf } from '@/lib/extension/messages/failure.ts';
import type { UnreadPack } from '@/lib/extension/messages/protocol.ts';
import { hiddenTransfer } from '@/lib/extension/settings/hidden-matches.ts';
import { settingsTransfer } from '@/lib/extension/settings/settings.ts';
import type { Database } from '@/lib/extension/store/database.ts';
import { readParts } from '@/lib/extension/store/pack-parts.ts';
import { DEFAULT_PACK_ID, type PackRecord } from '@/lib/extension/store/pack-records.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { readAside } from '@/lib/extension/store/set-aside.ts';
import { verifyPack } from '@/lib/extension/store/verify-pack.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import { formatManifest, MANIFEST_NAME } from './data-manifest.ts';
import { writeZip, type ZipFile } from './write-zip.ts';

/** All that is a person's own, as one file. */
export interface DataExport {
  /** Such as `recoupe-data_2026-11-25.zip`. */
  readonly name: string;
  readonly content: Blob;
  /** Stored packs that are not in it, since they cannot be read or are damaged. */
  readonly leftOut: readonly PackLeftOut[];
}

/** A pack that is not in the file, by its name, and why. */
export type PackLeftOut = Omit<UnreadPack, 'id'>;

/**
 * Collects settings, hidden matches, the packs a person imported and which packs are on. The packs are read twice, to be
 * checked and for their checksums, a piece at a time, and stay on the disk. One that is damaged or that this build
 * cannot read is left out and named; all else is taken.
 * @throws RecoupeError where settings or hidden matches are of a newer version or damaged, or the packs too large
 */
export async function exportData(now: Date): Promise<DataExport> {
  const [settings, hiddenMatches] = await Promise.all([settingsTransfer.take(), hiddenTransfer.take()]);
  const { taken, leftOut, shipped } = await withDatabase(async (database) => {
    const { entries, unread } = await readPacks(database);
    const aside = await readAside(database);
    const taken: { readonly file: ZipFile; readonly enabled: boolean }[] = [];
    const leftOut: PackLeftOut[] = [...unread, ...aside].filter(({ id }) => id !== DEFAULT_PACK_ID);
    for (const record of entries.filter(({ source }) => source === 'imported')) {
      const { name } = record.meta;
      try {
        const content = await takeContent(database, record);
        taken.push({
          file: { name: `packs/${taken.length + 1} ${fileName(name)}.recoupe`, content },
          enabled: record.enabled,
        });
      } catch (error) {
        leftOut.push({ name, error: failureOf(error, 'export') });
      }
    }
    const shipped = entries.find(({ source }) => source === 'shipped')?.enabled ?? null;
    return { taken, leftOut, shipped };
  });
  const packs = taken.map(({ file, enabled }) => ({ file: file.name, enabled }));
  const manifest = { exportedAt: now.toISOString(), settings, hiddenMatches, packs, shipped };
  const first = { name: MANIFEST_NAME, content: new Blob([formatManifest(manifest)]) };
  return {
    name: `recoupe-data_${now.toISOString().slice(0, 10)}.zip`,
    content: await writeZip([first, ...taken.map(({ file }) => file)], now),
    leftOut: leftOut.map(({ name, error }) => ({ name, error })),
  };
}

/** A pack's whole file. @throws PackError, RecoupeError or the browser's error where it is not whole. */
async function takeContent(database: Database, { edition, bytes }: PackRecord): Promise<Blob> {
  const content = new Blob([...(await readParts(database, edition, bytes))]);
  await verifyPack(content);
  return content;
}

/** Longest part of a file's name that a pack's name may take, in UTF-16 units. */
const MAX_NAME = 60;

/** A pack's name as every file system takes it. */
function fileName(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}.-]+/gu, ' ')
    .slice(0, MAX_NAME)
    .trim();
}
