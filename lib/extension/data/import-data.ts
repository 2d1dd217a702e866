import { decodeHead, PREFIX_BYTES, readPrefix } from '@/lib/engine/pack/pack-head.ts';
import { failureOf } from '@/lib/extension/messages/failure.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import {
  addHiddenMatches,
  type HiddenAdded,
  hiddenTransfer,
} from '@/lib/extension/settings/hidden-matches.ts';
import { settingsTransfer, takeSettings } from '@/lib/extension/settings/settings.ts';
import { enablePack } from '@/lib/extension/store/change-packs.ts';
import { type ImportProgress, importPackFile } from '@/lib/extension/store/import-pack.ts';
import { DEFAULT_PACK_ID, packIdOf } from '@/lib/extension/store/pack-records.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import type { DataFile } from './read-data-file.ts';

/** What was taken of a file of a person's data, and what was not. */
export interface DataReport {
  readonly hidden: HiddenAdded;
  readonly packs: readonly PackTaken[];
}

/** What became of one pack: imported, left out since it is installed already, or refused. */
export type PackTaken =
  | { readonly status: 'imported' | 'installed'; readonly name: string }
  | { readonly status: 'refused'; readonly name: string; readonly error: Failure };

/**
 * Takes a person's data over from a file. Settings take the place of those here, but sites that are off here stay off.
 * Hidden matches and packs come to those here; a pack that is installed stays as it is. A pack that is refused is
 * reported and the rest goes on.
 * @param onProgress told of the bytes of all packs
 * @throws RecoupeError, before anything is changed, where what is here is of a newer version
 */
export async function importData(
  data: DataFile,
  onProgress: (progress: ImportProgress) => void,
): Promise<DataReport> {
  // What a newer version wrote cannot be added to: that is to be known before the first change.
  await Promise.all([settingsTransfer.take(), hiddenTransfer.take()]);
  const hidden = await addHiddenMatches(data.hidden);
  await takeSettings(data.settings);
  const totalBytes = data.packs.reduce((sum, { content }) => sum + content.size, 0);
  const packs: PackTaken[] = [];
  let before = 0;
  for (const pack of data.packs) {
    const start = before;
    packs.push(await takePack(pack, (doneBytes) => onProgress({ doneBytes: start + doneBytes, totalBytes })));
    before += pack.content.size;
  }
  if (data.shipped !== null && (await isInstalled(DEFAULT_PACK_ID)))
    await switchPack(DEFAULT_PACK_ID, data.shipped);
  return { hidden, packs };
}

async function takePack(
  { file, enabled, content }: DataFile['packs'][number],
  onBytes: (doneBytes: number) => void,
): Promise<PackTaken> {
  try {
    const { meta } = await readHead(content);
    const id = packIdOf(meta, 'imported');
    if (await isInstalled(id)) return { status: 'installed', name: meta.name };
    await importPackFile(content, { onProgress: ({ doneBytes }) => onBytes(doneBytes) });
    if (!enabled) await switchPack(id, false);
    return { status: 'imported', name: meta.name };
  } catch (error) {
    return { status: 'refused', name: file, error: failureOf(error, 'import') };
  }
}

/** Whether there is a pack of that id, be it one that this build cannot read. */
async function isInstalled(id: string): Promise<boolean> {
  return (await withDatabase((database) => database.getKey('packs', id))) !== undefined;
}

function switchPack(id: string, enabled: boolean): Promise<void> {
  return withDatabase((database) => enablePack(database, id, enabled));
}

async function readHead(content: Blob) {
  const bytesTo = async (end: number) => new Uint8Array(await content.slice(0, end).arrayBuffer());
  return decodeHead(await bytesTo(readPrefix(await bytesTo(PREFIX_BYTES))));
}
