import type { HiddenMatch } from '@/lib/extension/settings/hidden-match.ts';
import { hiddenTransfer } from '@/lib/extension/settings/hidden-matches.ts';
import { type Settings, settingsTransfer } from '@/lib/extension/settings/settings.ts';
import { MANIFEST_NAME, MAX_MANIFEST_BYTES, noDataFile, parseManifest } from './data-manifest.ts';
import { readZip } from './read-zip.ts';

/** What a file of a person's data holds; all of it is checked but the packs, which are when they are imported. */
export interface DataFile {
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly settings: Settings;
  readonly hidden: readonly HiddenMatch[];
  readonly packs: readonly { readonly file: string; readonly enabled: boolean; readonly content: Blob }[];
  /** Whether the pack that ships with the extension was on; null where it was not there. */
  readonly shipped: boolean | null;
}

/**
 * Reads and checks a file that `exportData` made, here or with an older version; changes nothing.
 * @throws RecoupeError where it is no such file, damaged, or of a newer version
 */
export async function readDataFile(file: Blob): Promise<DataFile> {
  const zip = await readZip(file);
  const content = zip?.find(MANIFEST_NAME) ?? null;
  if (zip === null || content === null || content.size > MAX_MANIFEST_BYTES) throw noDataFile();
  if (!(await zip.isWhole(MANIFEST_NAME))) throw noDataFile();
  const { settings, hiddenMatches, packs, ...manifest } = parseManifest(await content.text());
  // Named twice, a large one would be read as often as a small file can say.
  if (new Set(packs.map(({ file }) => file)).size < packs.length) throw noDataFile();
  return {
    exportedAt: manifest.exportedAt,
    shipped: manifest.shipped,
    settings: settingsTransfer.parse(settings),
    hidden: hiddenTransfer.parse(hiddenMatches),
    packs: packs.map((pack) => {
      const found = zip.find(pack.file);
      if (found === null) throw noDataFile();
      return { ...pack, content: found };
    }),
  };
}
