import type { Pack } from '../../lib/engine/pack/pack.ts';
import { PackError } from '../../lib/engine/pack/pack-error.ts';
import { readPackFile } from '../pack-file.ts';
import { describeFileError } from '../readers/input-problem.ts';

/** The pack of a file, or null after one error on standard error that names the file, the fault and the cure. */
export async function openPack(path: string): Promise<Pack | null> {
  try {
    return await readPackFile(path);
  } catch (error) {
    if (error instanceof PackError) {
      process.stderr.write(`${path}: ${error.message}\n`);
    } else {
      const { found, cure } = describeFileError(error);
      process.stderr.write(`${path}: pack ${found}; ${cure}, or build it with "npm run claims -- build"\n`);
    }
    return null;
  }
}
