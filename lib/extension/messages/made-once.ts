/**
 * A value that is made when it is first asked for, and then kept. For schemas: making one takes a tenth of a
 * millisecond of processor time, and pages carry many that most of them never need.
 */
export function madeOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
