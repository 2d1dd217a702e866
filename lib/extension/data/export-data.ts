import { hiddenTransfer } from '@/lib/extension/settings/hidden-matches.ts';
import { settingsTransfer } from '@/lib/extension/settings/settings.ts';
import { readParts } from '@/lib/extension/store/pack-parts.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import { formatManifest, MANIFEST_NAME } from './data-manifest.ts';
import { writeZip, type ZipFile } from './write-zip.ts';

/** All that is a person's own, as one file. */
export interface DataExport {
  /** Such as `recoupe-data_2026-11-25.zip`. */
  readonly name: string;
  readonly content: Blob;
}

/**
 * Collects settings, hidden matches, the packs a person imported and which packs are on. The packs are read for their
 * checksums, a piece at a time, and stay on the disk. A pack that this build cannot read is left out.
 * @throws RecoupeError where something is of a newer version, damaged or too large
 */
export async function exportData(now: Date): Promise<DataExport> {
  const [settings, hiddenMatches] = await Promise.all([settingsTransfer.take(), hiddenTransfer.take()]);
  const { files, packs, shipped } = await withDatabase(async (database) => {
    const { entries } = await readPacks(database);
    const imported = entries.filter(({ source }) => source === 'imported');
    const files = await Promise.all(
      imported.map(async ({ edition, bytes, meta }, n): Promise<ZipFile> => {
        const content = new Blob([...(await readParts(database, edition, bytes))]);
        return { name: `packs/${n + 1} ${fileName(meta.name)}.recoupe`, content };
      }),
    );
    const packs = imported.map(({ enabled }, n) => ({ file: files[n]?.name ?? '', enabled }));
    const shipped = entries.find(({ source }) => source === 'shipped')?.enabled ?? null;
    return { files, packs, shipped };
  });
  const manifest = { exportedAt: now.toISOString(), settings, hiddenMatches, packs, shipped };
  const first = { name: MANIFEST_NAME, content: new Blob([formatManifest(manifest)]) };
  return {
    name: `recoupe-data_${now.toISOString().slice(0, 10)}.zip`,
    content: await writeZip([first, ...files], now),
  };
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
