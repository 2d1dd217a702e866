import type { PackReader } from '../../lib/engine/pack/pack-reader.ts';
import type { PackFile } from '../pack-file.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { openPack, usePack } from './open-pack.ts';

/**
 * Does something with some open packs and closes them. Where one of them cannot be opened or turns out damaged, that
 * is told on standard error and nothing is done.
 */
export async function withPacks(
  paths: readonly string[],
  use: (readers: readonly PackReader[]) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const files: PackFile[] = [];
  const close = async () => {
    await Promise.all(files.map((file) => file.close()));
  };
  for (const path of paths) {
    const file = await openPack(path);
    if (file) files.push(file);
    else {
      await close();
      return EXIT.nothingDone;
    }
  }
  const [first] = files;
  if (!first) return EXIT.nothingDone;
  const readers = files.map(({ reader }) => reader);
  return (await usePack(paths.join(', '), { ...first, close }, () => use(readers))) ?? EXIT.nothingDone;
}
