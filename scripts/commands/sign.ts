import type { KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createPieceDigest } from '../../lib/engine/pack/piece-digest.ts';
import { signerNameProblem } from '../../lib/engine/pack/signer.ts';
import { writePackFile } from '../pack-file.ts';
import { describeFileError } from '../readers/input-problem.ts';
import { readKeyFile } from '../signing/key-file.ts';
import { makeSignature } from '../signing/make-signature.ts';
import { verifyPackFile } from '../verify-pack-file.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { tellPackError } from './open-pack.ts';
import { formatSigner } from './verify.ts';

export interface SignCommand {
  readonly pack: string;
  /** File of the private key. */
  readonly key: string;
  /** As readers are to know the signer. */
  readonly name: string;
  /** Null: the pack itself, once its signed form is whole. */
  readonly out: string | null;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** Signs a pack; an older signature gives way to the new one. @throws AbortError on Ctrl-C. */
export async function sign({ pack, key, name, out, quiet, signal }: SignCommand): Promise<ExitStatus> {
  const problem = signerNameProblem(name);
  if (problem !== null) {
    process.stderr.write(`sign: --name is ${problem}, nothing signed; give the name that readers know\n`);
    return EXIT.nothingDone;
  }
  const privateKey = await readKey(key);
  if (privateKey === null) return EXIT.nothingDone;
  try {
    const { unsignedBytes, signer } = await verifyPackFile(pack);
    const unsigned = () => createReadStream(pack, { end: unsignedBytes - 1, signal });
    const digest = createPieceDigest(crypto.subtle);
    for await (const chunk of unsigned()) await digest.push(chunk);
    const signed = { byteLength: unsignedBytes, digest: await digest.finish() };
    const signature = makeSignature(signed, name, privateKey);
    async function* pieces(): AsyncIterable<Uint8Array> {
      yield* unsigned();
      yield signature;
    }
    const target = out ?? pack;
    await writePackFile(target, pieces(), signal);
    const made = (await verifyPackFile(target)).signer;
    const instead = signer === null ? '' : `, in place of ${formatSigner(signer)}`;
    if (!quiet && made) process.stderr.write(`${target}: signed by ${formatSigner(made)}${instead}\n`);
    return EXIT.done;
  } catch (error) {
    signal.throwIfAborted();
    tellPackError(pack, error);
    return EXIT.nothingDone;
  }
}

async function readKey(path: string): Promise<KeyObject | null> {
  try {
    const key = await readKeyFile(path);
    if (key === null)
      process.stderr.write(`${path}: is no private Ed25519 key; make one with "npm run claims -- keygen"\n`);
    return key;
  } catch (error) {
    const { found, cure } = describeFileError(error);
    process.stderr.write(`${path}: key ${found}; ${cure}, or make one with "npm run claims -- keygen"\n`);
    return null;
  }
}
