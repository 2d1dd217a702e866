/** State of a running checksum before any byte. */
export const CRC_START = 0;

/** CRC-32 of bytes, unsigned; feed it back as `state` to go on. Finds accidents, not attacks. Source: ISO 3309, as in gzip. */
export function crc32(bytes: Uint8Array, state: number = CRC_START): number {
  let crc = ~state;
  for (let at = 0; at < bytes.length; at++) crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const POLYNOMIAL = 0xedb88320;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1;
  return value;
});
