import { damaged } from './pack-error.ts';

/** Longest code, in bits; what is rarer than this allows gets one of this length all the same. */
export const LONGEST_CODE = 20;

/**
 * The lengths of the codes of symbols that occur so often, in bits; 0 for those that never do, which have none.
 * Source: David Huffman, 1952. Symbols × log(symbols).
 */
export function codeLengths(counts: ArrayLike<number>): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used = Array.from(lengths.keys())
    .filter((symbol) => (counts[symbol] ?? 0) > 0)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  if (used.length === 1) lengths[used[0] ?? 0] = 1;
  if (used.length < 2) return lengths;
  // Rare symbols count for more until no code is too long.
  for (let least = 1; ; least *= 2) {
    const depths = treeDepths(used.map((symbol) => Math.max(least, counts[symbol] ?? 0)));
    if (Math.max(...depths.slice(0, 1)) > LONGEST_CODE) continue;
    for (const [n, symbol] of used.entries()) lengths[symbol] = depths[n] ?? 0;
    return lengths;
  }
}

/** Depths of the leaves of the tree for weights in ascending order, by two queues; the first is the deepest. */
function treeDepths(weights: readonly number[]): Uint8Array {
  const leaves = weights.length;
  const nodes = 2 * leaves - 1;
  const sums = new Float64Array(nodes);
  const parents = new Int32Array(nodes);
  sums.set(weights);
  let leaf = 0;
  let inner = leaves;
  for (let node = leaves; node < nodes; node++) {
    for (let child = 0; child < 2; child++) {
      const isLeaf = leaf < leaves && (inner >= node || (sums[leaf] ?? 0) <= (sums[inner] ?? 0));
      const next = isLeaf ? leaf++ : inner++;
      sums[node] = (sums[node] ?? 0) + (sums[next] ?? 0);
      parents[next] = node;
    }
  }
  const depths = new Uint8Array(nodes);
  for (let node = nodes - 2; node >= 0; node--)
    depths[node] = Math.min(255, (depths[parents[node] ?? 0] ?? 0) + 1);
  return depths.subarray(0, leaves);
}

/** The codes of a set of lengths: short before long, those of one length in the order of the symbols. */
export interface CodeTable {
  /** How many codes have each length. */
  readonly counts: Uint32Array;
  /** The first code of each length. */
  readonly first: Uint32Array;
  /** Symbols in the order of their codes. */
  readonly symbols: Uint32Array;
}

/** Lays out the codes. @throws {PackError} where a length is too long or the codes are more than fit. */
export function layCodes(lengths: Uint8Array): CodeTable {
  const counts = new Uint32Array(LONGEST_CODE + 1);
  for (const length of lengths) {
    if (length > LONGEST_CODE) throw damaged(`a code of ${length} bits`, `at most ${LONGEST_CODE}`);
    counts[length] = (counts[length] ?? 0) + 1;
  }
  counts[0] = 0;
  const first = new Uint32Array(LONGEST_CODE + 2);
  const starts = new Uint32Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const next = (first[length] ?? 0) + (counts[length] ?? 0);
    if (next > 2 ** length) throw damaged('more codes than fit', 'as many as there are bits for');
    first[length + 1] = 2 * next;
    starts[length + 1] = (starts[length] ?? 0) + (counts[length] ?? 0);
  }
  const symbols = new Uint32Array(starts[LONGEST_CODE + 1] ?? 0);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    symbols[starts[length] ?? 0] = symbol;
    starts[length] = (starts[length] ?? 0) + 1;
  }
  return { counts, first, symbols };
}
