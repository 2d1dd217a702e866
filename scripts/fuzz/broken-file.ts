import fc from 'fast-check';

/** A file that was broken in some places, as latin1 text, one unit a byte, so that it can be kept as JSON. */
export function brokenFile(whole: string): fc.Arbitrary<string> {
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((file, { kind, at, length, put }) => {
      const place = file.length === 0 ? 0 : at % file.length;
      const before = file.slice(0, place);
      const after = file.slice(place);
      if (kind === 'cut') return before;
      if (kind === 'drop') return before + after.slice(length);
      if (kind === 'double') return before + after.slice(0, length) + after;
      if (kind === 'put') return before + put + after.slice(length % 3);
      return before + String.fromCharCode((after.charCodeAt(0) || 0) ^ (1 << (length % 8))) + after.slice(1);
    }, whole),
  );
}

/** Ways to break a file at a place: bits turned, bytes lost, doubled or put in, the rest cut off. */
const change = fc.record({
  kind: fc.constantFrom('flip', 'drop', 'double', 'cut', 'put'),
  at: fc.oneof(fc.nat(200), fc.nat(1_000_000)),
  length: fc.nat(40),
  put: fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)), maxLength: 8 }),
});
