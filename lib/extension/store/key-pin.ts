import * as z from 'zod/mini';
import { keyFingerprint, type PackSigner, packSignerSchema } from '@/lib/engine/pack/signer.ts';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';

/** The signer that a stored record names, whatever else of it can be read; null for none. */
export function pinnedSigner(record: unknown): PackSigner | null {
  return pinned.safeParse(record).data?.signer ?? null;
}

const pinned = z.object({ signer: packSignerSchema });

/**
 * Sees to it that a pack that was signed stays in the same hands.
 * @param older records of the pack's editions so far, as they are stored
 * @throws RecoupeError where one of them was signed by another key than the new edition
 */
export function checkPin(
  { name, signer }: { readonly name: string; readonly signer: PackSigner | null },
  older: readonly unknown[],
): void {
  for (const pin of older.map(pinnedSigner)) {
    if (pin !== null && pin.publicKey !== signer?.publicKey) throw refusal(name, pin, signer);
  }
}

const CURE =
  'ask its maker, by another way than this file came, whether that is right; if it is, remove the pack first and import the file again';

function refusal(pack: string, pin: PackSigner, signer: PackSigner | null): RecoupeError {
  const until = `“${pack}” was signed by ${described(pin)} until now`;
  const failure = { area: 'import', cure: CURE };
  return signer === null
    ? new RecoupeError({
        ...failure,
        found: `${until}, and this file is not signed at all`,
        code: 'signature-gone',
        values: [pack, described(pin)],
      })
    : new RecoupeError({
        ...failure,
        found: `${until}, and this file with another key by ${described(signer)}`,
        code: 'key-changed',
        values: [pack, described(pin), described(signer)],
      });
}

function described({ name, publicKey }: PackSigner): string {
  return `“${name}” (key ${keyFingerprint(publicKey)})`;
}
