import { PackError } from '../../lib/engine/pack/pack-error.ts';
import { openPackFile, type PackFile } from '../pack-file.ts';
import { describeFileError } from '../readers/input-problem.ts';

/** The pack of a file, or null after one error on standard error that names the file, the fault and the cure. */
export async function openPack(path: string): Promise<PackFile | null> {
  try {
    return await openPackFile(path);
  } catch (error) {
    tellPackError(path, error);
    return null;
  }
}

/** What `use` makes of an open pack, or null where the pack turns out damaged, which is told. Closes the pack. */
export async function usePack<T>(
  path: string,
  pack: PackFile,
  use: (pack: PackFile) => Promise<T>,
): Promise<T | null> {
  try {
    return await use(pack);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    tellPackError(path, error);
    return null;
  } finally {
    await pack.close();
  }
}

/** Tells on standard error why a pack could not be read, and the cure. */
export function tellPackError(path: string, error: unknown): void {
  if (error instanceof PackError) {
    process.stderr.write(`${path}: ${error.message}\n`);
  } else {
    const { found, cure } = describeFileError(error);
    process.stderr.write(`${path}: pack ${found}; ${cure}, or build it with "npm run claims -- build"\n`);
  }
}
