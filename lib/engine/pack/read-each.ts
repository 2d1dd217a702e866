/** So many things, read one after the other. `Array.from` with a length takes several times as long. */
export function readEach<T>(count: number, read: () => T): readonly T[] {
  const all: T[] = [];
  for (let n = 0; n < count; n++) all.push(read());
  return all;
}
