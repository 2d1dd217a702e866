/** The order of two texts by UTF-16 units, below, at or above 0: no browser's language changes it. */
export function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
