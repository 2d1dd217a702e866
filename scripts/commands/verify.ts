import { keyFingerprint, type PackSigner, PUBLIC_KEY } from '../../lib/engine/pack/signer.ts';
import { verifyPackFile } from '../verify-pack-file.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { tellPackError } from './open-pack.ts';

export interface VerifyCommand {
  readonly pack: string;
  /** The public key that has to have signed it; null for any. */
  readonly key: string | null;
}

/** Checks a whole pack and its signature; done only where it is signed, and by the key that was given. */
export async function verify({ pack, key: given }: VerifyCommand): Promise<ExitStatus> {
  const key = given?.replaceAll(' ', '').toLowerCase() ?? null;
  if (key !== null && !PUBLIC_KEY.test(key))
    return refuse('verify', '--key is no public key', 'give all 64 digits that keygen printed');
  try {
    const { signer } = await verifyPackFile(pack);
    if (signer === null) return refuse(pack, 'is whole, but not signed', 'get a signed pack from its maker');
    if (key !== null && signer.publicKey !== key) {
      const found = `is signed by ${formatSigner(signer)}, not by ${keyFingerprint(key)}`;
      return refuse(pack, found, 'do not use it before its maker has told you why');
    }
    const lines = [`signed by    ${signer.name}`, `key          ${signer.publicKey}`];
    process.stdout.write([...lines, `fingerprint  ${keyFingerprint(signer.publicKey)}`, ''].join('\n'));
    return EXIT.done;
  } catch (error) {
    tellPackError(pack, error);
    return EXIT.nothingDone;
  }
}

/** `“La Gazette” (key 3f2a 91c0 7b4e d810 22aa)`. */
export function formatSigner({ name, publicKey }: PackSigner): string {
  return `“${name}” (key ${keyFingerprint(publicKey)})`;
}

function refuse(what: string, found: string, cure: string): ExitStatus {
  process.stderr.write(`${what}: ${found}; ${cure}\n`);
  return EXIT.nothingDone;
}
