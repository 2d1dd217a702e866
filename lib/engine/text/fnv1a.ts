/** State of a running 32-bit FNV-1a hash before any input. */
export const FNV_OFFSET_BASIS = 0x811c9dc5;

const FNV_PRIME = 0x01000193;

/**
 * The 32-bit FNV-1a state after `text`, or its units from `start` to `end`, as an unsigned integer; feed it back as
 * `state` to go on.
 * Works on UTF-16 code units, low byte first, so lone surrogates are no special case. Not cryptographic:
 * it finds accidents, not attacks. Linear in the text.
 * Source: Fowler, Noll, Vo, draft-eastlake-fnv, section 2.
 */
export function fnv1a(
  text: string,
  state: number = FNV_OFFSET_BASIS,
  start = 0,
  end: number = text.length,
): number {
  let hash = state;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  return hash >>> 0;
}

/** A 32-bit state as eight hexadecimal digits. */
export function hex32(state: number): string {
  return state.toString(16).padStart(8, '0');
}
