import { existsSync } from 'node:fs';
import { checkSync } from 'recheck';
import type { Pattern } from './find-patterns.ts';

/** How thoroughly a pattern is tried where recheck's automata cannot decide: as it does itself, or in a third of the time. */
export type Thoroughness = 'full' | 'quick';

/** Steps are counted, not time, and drawn from a fixed seed: the same answer on every machine. */
const ALWAYS = { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 1 } as const;

const LIMITS = {
  full: {},
  quick: { maxIteration: 1, maxInitialGenerationSize: 200, maxGenerationSize: 50 },
} as const;

// recheck is one program compiled three ways: the native one, where npm has brought it, is three times as fast as the
// one in JavaScript. The third needs Java.
const binary = `recheck-${process.platform.replace('darwin', 'macos').replace('win32', 'windows')}-${process.arch}`;
process.env.RECHECK_BACKEND = existsSync(`node_modules/${binary}`) ? 'native' : 'pure';

/**
 * What recheck (https://makenowjust-labs.github.io/recheck/) says against a regular expression, with a text that
 * attacks it; null where it takes linear time on every text. Up to some seconds a pattern.
 */
export function checkPattern({ source, flags, place }: Pattern, thoroughness: Thoroughness): string | null {
  const found = checkSync(source, flags, { ...ALWAYS, ...LIMITS[thoroughness] });
  if (found.status === 'safe') return null;
  const attack = found.status === 'vulnerable' ? found.attack.pattern : found.error.kind;
  return `${place} /${source}/${flags}: ${found.status}, ${attack}`;
}

/** Patterns that could take more than linear time, were their text not bounded: with the longest text, and why it is. */
export const BOUNDED_PATTERNS: readonly {
  readonly source: string;
  readonly longest: number;
  readonly why: string;
}[] = [
  {
    source: String.raw`(?<![\p{L}\p{N}])((?:\p{L}+[.-]{1,2})*\p{L}+)\.$`,
    longest: 24,
    why: 'sentences.ts reads back LOOK_BACK units from the end of a sentence',
  },
];

/** True where a pattern is one of `BOUNDED_PATTERNS`. */
export function isBounded({ source }: Pattern): boolean {
  return BOUNDED_PATTERNS.some((bounded) => bounded.source === source);
}
