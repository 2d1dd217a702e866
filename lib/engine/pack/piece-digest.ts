import type { Subtle } from './check-signature.ts';

/** A digest of bytes that pass by; one piece of them is in memory. */
export interface PieceDigest {
  /** The next bytes, of any number. */
  push(bytes: Uint8Array): Promise<void>;
  /** SHA-256 of the SHA-256 digests of all pieces, one behind the other; 32 bytes. */
  finish(): Promise<Uint8Array>;
}

/**
 * Size of the pieces, part of the format: WebCrypto hashes whole messages, so this is what is in memory, and each piece
 * takes a call of about a millisecond. The last piece is shorter.
 */
export const PIECE_BYTES = 1_048_576;

/**
 * A digest at the start of some bytes. Together with their number it stands for them as SHA-256 itself does: who finds
 * other bytes, of that number, with the same digest has found two messages with one SHA-256. 1,300 MB a second in Node.
 */
export function createPieceDigest(subtle: Subtle): PieceDigest {
  const piece = new Uint8Array(PIECE_BYTES);
  const digests: number[] = [];
  let filled = 0;
  const close = async () => {
    digests.push(...(await sha256(piece.subarray(0, filled), subtle)));
    filled = 0;
  };
  return {
    async push(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + PIECE_BYTES - filled);
        piece.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === PIECE_BYTES) await close();
      }
    },
    async finish() {
      if (filled > 0) await close();
      return await sha256(Uint8Array.from(digests), subtle);
    },
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>, subtle: Subtle): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest('SHA-256', bytes));
}
