import { type ByteReader, createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import { PACK_LIMITS } from './limits.ts';
import { damaged, PackError } from './pack-error.ts';
import {
  formatPublicKey,
  type PackSigner,
  PUBLIC_KEY_BYTES,
  publicKeyBytes,
  signerNameProblem,
} from './signer.ts';

/** A signature as it stands behind the sections of a pack, read but not checked. */
export interface PackSignature {
  readonly signer: PackSigner;
  /** Its bytes before the signature proper: they are signed as well. */
  readonly claim: Uint8Array;
  /** The 64 bytes of Ed25519. */
  readonly signature: Uint8Array;
}

/** Longest signature with the longest name, rounded up; a file with more behind its sections is damaged. */
export const MOST_SIGNATURE_BYTES = 1_024;

/** `RecSign` and the byte that ends a pack's own magic too. No other signed message begins so. */
const MAGIC = Uint8Array.of(0x52, 0x65, 0x63, 0x53, 0x69, 0x67, 0x6e, 0x1a);
/** Ed25519 over a digest of SHA-256 digests. */
const VERSION = 1;
const SIGNATURE_BYTES = 64;
/** Magic, version, key, one byte each for a name's length and the shortest name, signature. */
export const LEAST_SIGNATURE_BYTES = MAGIC.length + 1 + PUBLIC_KEY_BYTES + 2 + SIGNATURE_BYTES;

/** What stands before the signature proper: magic, version, public key, name. @throws {PackError} for a name none may have. */
export function encodeClaim({ name, publicKey }: PackSigner): Uint8Array {
  checkName(name);
  const output = createByteWriter();
  output.bytes(MAGIC);
  output.u8(VERSION);
  output.bytes(publicKeyBytes(publicKey));
  output.text(name);
  return output.take();
}

/** What of a pack is signed: all from its first byte to the end of its sections. */
export interface SignedBytes {
  readonly byteLength: number;
  /** See `piece-digest.ts`. */
  readonly digest: Uint8Array;
}

/** The message that is signed: who signs, and what. */
export function signedStatement(
  claim: Uint8Array,
  { byteLength, digest }: SignedBytes,
): Uint8Array<ArrayBuffer> {
  const output = createByteWriter();
  output.bytes(claim);
  output.varint(byteLength);
  output.bytes(digest);
  return Uint8Array.from(output.take());
}

/** Reads what stands behind the sections of a pack. @throws {PackError} where it is no signature this build reads. */
export function decodeSignature(bytes: Uint8Array): PackSignature {
  const input = createByteReader(bytes, 'its signature');
  if (!input.bytes(MAGIC.length).every((byte, n) => byte === MAGIC[n]))
    throw damaged(`${bytes.length} bytes behind its end`, 'a signature or nothing');
  const version = input.u8();
  if (version !== VERSION) throw otherVersion(version);
  const signer = readSigner(input);
  const claim = bytes.subarray(0, bytes.length - input.left);
  const signature = input.bytes(SIGNATURE_BYTES);
  input.end();
  return { signer, claim, signature };
}

function readSigner(input: ByteReader): PackSigner {
  const publicKey = formatPublicKey(input.bytes(PUBLIC_KEY_BYTES));
  const name = input.text(PACK_LIMITS.nameLength);
  checkName(name);
  return { name, publicKey };
}

function checkName(name: string): void {
  const problem = signerNameProblem(name);
  if (problem !== null) throw damaged(`its signature has ${problem}`, 'a name to show');
}

function otherVersion(version: number): PackError {
  return new PackError({
    code: 'pack-newer',
    found: `its signature is version ${version}`,
    expected: `this build reads ${VERSION}`,
    cure: 'update Recoupe',
  });
}
