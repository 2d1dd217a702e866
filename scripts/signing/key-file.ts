import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** For its owner alone to read and write. */
const OWNER_ONLY = 0o600;

/**
 * Makes a private Ed25519 key and writes it as PKCS#8 in PEM, which other tools read too. Never overwrites a file.
 * @throws what the file system throws: `EEXIST` where there is a file
 */
export async function makeKeyFile(path: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await mkdir(dirname(path), { recursive: true });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(path, pem, { mode: OWNER_ONLY, flag: 'wx' });
  return privateKey;
}

/** The private key of a file; null where it holds something else. @throws what the file system throws. */
export async function readKeyFile(path: string): Promise<KeyObject | null> {
  const pem = await readFile(path);
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
