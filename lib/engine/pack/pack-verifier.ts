import { checkSignature, type Subtle } from './check-signature.ts';
import { CRC_START, crc32 } from './crc32.ts';
import type { PackMeta } from './pack.ts';
import { damaged } from './pack-error.ts';
import {
  decodeHead,
  type PackHead,
  PREFIX_BYTES,
  readPrefix,
  SECTIONS,
  signatureLength,
} from './pack-head.ts';
import { createPieceDigest } from './piece-digest.ts';
import { decodeSignature } from './signature.ts';
import type { PackSigner } from './signer.ts';

/** What a file proved to be, once all its bytes have passed. */
export interface VerifiedPack {
  readonly meta: PackMeta;
  /** Whose signature holds; null where it carries none. */
  readonly signer: PackSigner | null;
  /** Bytes without the signature, which stands behind them. */
  readonly unsignedBytes: number;
}

/** Checks a pack while its bytes pass by. Keeps head, signature and one piece (`piece-digest.ts`) in memory. */
export interface PackVerifier {
  /** The next bytes, of any number, one push after another. Rejects with PackError as soon as they cannot be of a pack. */
  push(bytes: Uint8Array): Promise<void>;
  /** What the pack is. Rejects with PackError where it is cut off, any byte was changed, or its signature is broken. */
  finish(): Promise<VerifiedPack>;
}

/**
 * A verifier at the start of a file: head, length, the checksum of every section, and the signature where there is one.
 * What the sections say is checked again where it is read. Some 400 MB a second, 300 of a signed pack.
 * @param byteLength of the file, which tells whether something stands behind the sections
 */
export function createPackVerifier(byteLength: number, subtle: Subtle): PackVerifier {
  let begin = new Uint8Array(0);
  let body: SectionChecks | null = null;
  let head: PackHead | null = null;
  let passed = 0;
  let behind = new Uint8Array(0);
  const digest = createPieceDigest(subtle);

  /** Takes the bytes from `passed` on: sections, then what stands behind them. */
  const pass = async (known: PackHead, checks: SectionChecks, bytes: Uint8Array) => {
    if (passed + bytes.length > byteLength) throw damaged('it grew while it was read', `${byteLength} bytes`);
    const inside = bytes.subarray(0, Math.max(0, known.byteLength - passed));
    checks.push(inside);
    behind = join(behind, bytes.subarray(inside.length));
    passed += bytes.length;
    if (byteLength > known.byteLength) await digest.push(inside);
  };

  return {
    async push(bytes) {
      if (head !== null && body !== null) return await pass(head, body, bytes);
      begin = join(begin, bytes);
      if (begin.length < PREFIX_BYTES || begin.length < readPrefix(begin)) return;
      head = decodeHead(begin);
      signatureLength(head, byteLength);
      body = createSectionChecks(head);
      passed = readPrefix(begin);
      const first = begin;
      begin = new Uint8Array(0);
      await digest.push(first.subarray(0, passed));
      await pass(head, body, first.subarray(passed));
    },
    async finish() {
      const known = head ?? decodeHead(begin);
      const signatureBytes = signatureLength(known, passed);
      if (passed < byteLength) throw damaged(`it ends after ${passed} bytes`, `${byteLength}`);
      const unsignedBytes = known.byteLength;
      if (signatureBytes === 0) return { meta: known.meta, signer: null, unsignedBytes };
      const signed = { byteLength: unsignedBytes, digest: await digest.finish() };
      const signer = await checkSignature(decodeSignature(behind), signed, subtle);
      return { meta: known.meta, signer, unsignedBytes };
    },
  };
}

interface SectionChecks {
  /** The next bytes of the sections. @throws {PackError} where a section that ends in them has another checksum. */
  push(bytes: Uint8Array): void;
}

function createSectionChecks({ sections }: PackHead): SectionChecks {
  let left = [...SECTIONS];
  let state = CRC_START;
  let passed = sections.directory.start;
  const finish = () => {
    for (const name of left) {
      const { start, byteLength, checksum } = sections[name];
      if (passed < start + byteLength) return;
      if (state !== checksum) throw damaged(`its ${name} have another checksum than it says`, 'equal ones');
      state = CRC_START;
      left = left.slice(1);
    }
  };
  finish();
  return {
    push(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const [name] = left;
        if (name === undefined) return;
        const { start, byteLength } = sections[name];
        const part = bytes.subarray(at, at + start + byteLength - passed);
        state = crc32(part, state);
        at += part.length;
        passed += part.length;
        finish();
      }
    },
  };
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
