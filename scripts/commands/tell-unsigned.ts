import type { PackReader } from '../../lib/engine/pack/pack-reader.ts';

/** Says, where one of the packs was signed, that what is made of them is not: a signature covers one file as it is. */
export function tellUnsigned(command: string, packs: readonly PackReader[]): void {
  if (!packs.some(({ isSigned }) => isSigned)) return;
  process.stderr.write(
    `${command}: signatures do not carry over, what is written is unsigned; "npm run claims -- sign" signs it\n`,
  );
}
