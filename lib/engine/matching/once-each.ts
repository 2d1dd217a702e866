/**
 * `read` with its answers kept, one for each object it was asked about and for as long as that lives: a sentence of
 * the page stands in many pairs and is read once. For pure functions of objects that never change, so that nobody can
 * tell but by the clock.
 */
export function onceEach<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept.answer;
    const answer = read(key);
    known.set(key, { answer });
    return answer;
  };
}

/** The same for a part of the object: one answer for each part it was asked about. */
export function onceEachPart<K extends object, P extends object, T>(
  read: (key: K, part: P) => T,
): (key: K, part: P) => T {
  const readParts = onceEach((key: K) => onceEach((part: P) => read(key, part)));
  return (key, part) => readParts(key)(part);
}
