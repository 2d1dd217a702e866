/**
 * The 32-bit FNV-1a hash of a stretch of a text, a step a UTF-16 unit, where `fnv1a` takes two. For tables in memory:
 * it finds accidents, not attacks. Linear.
 */
export function unitHash(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let unit = start; unit < end; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  return hash ^ (hash >>> 15);
}
