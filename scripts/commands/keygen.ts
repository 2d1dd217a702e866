import { keyFingerprint } from '../../lib/engine/pack/signer.ts';
import { describeFileError } from '../readers/input-problem.ts';
import { makeKeyFile } from '../signing/key-file.ts';
import { publicKeyOf } from '../signing/make-signature.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';

export interface KeygenCommand {
  /** File for the private key; one that is there stays as it is. */
  readonly out: string;
}

/** Makes a key to sign packs with, and prints its public half. */
export async function keygen({ out }: KeygenCommand): Promise<ExitStatus> {
  try {
    const publicKey = publicKeyOf(await makeKeyFile(out));
    process.stdout.write(`key          ${publicKey}\nfingerprint  ${keyFingerprint(publicKey)}\n`);
    process.stderr.write(
      `${out}: the private key; keep it secret and keep a copy, it cannot be made again\n`,
    );
    return EXIT.done;
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const { found, cure } = exists
      ? { found: 'is there already and stays as it is', cure: 'give another path' }
      : describeFileError(error);
    process.stderr.write(`${out}: ${found}, no key made; ${cure}\n`);
    return EXIT.nothingDone;
  }
}
