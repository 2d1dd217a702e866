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
