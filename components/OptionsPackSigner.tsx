import { keyFingerprint } from '@/lib/engine/pack/signer.ts';
import type { PackSummary } from '@/lib/extension/messages/protocol.ts';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsPackSignerProps {
  readonly pack: Pick<PackSummary, 'signer' | 'source'>;
  readonly texts: OptionsTexts;
}

/** Who signed a pack, with which key, or a warning that nobody did. Nothing on the one that came with the extension. */
export function OptionsPackSigner({ pack: { signer, source }, texts }: OptionsPackSignerProps) {
  if (source === 'shipped') return null;
  if (signer === null) return <p class="facts unsigned">{texts.packUnsigned}</p>;
  return (
    <p class="facts signed">
      {/* Apart from the key, which a name in another direction would else move. */}
      <bdi>{texts.packSigned(signer.name)}</bdi>
      <span>{texts.packKey(keyFingerprint(signer.publicKey))}</span>
    </p>
  );
}
