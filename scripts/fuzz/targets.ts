import type fc from 'fast-check';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { packTargets } from './pack-targets.ts';
import { readerTargets } from './reader-targets.ts';
import { textTargets } from './text-targets.ts';
import { zipTargets } from './zip-targets.ts';

/** One thing that is fed with hostile input. Inputs are texts, so that every crash can be kept as JSON. */
export interface FuzzTarget {
  /** As the command line and the names of the fixtures say it. */
  readonly name: string;
  /** Its share of all cases: 1 for what takes milliseconds, 30 for what takes microseconds. */
  readonly weight: number;
  readonly input: fc.Arbitrary<readonly string[]>;
  /** @throws whatever is wrong: an error that is none of the named ones, or an invariant that does not hold. */
  readonly run: (input: readonly string[]) => void | Promise<void>;
}

/** Everything that is fuzzed; a new format or reader is one more row. */
export function createTargets(language: Language): readonly FuzzTarget[] {
  return [...textTargets(language), ...packTargets(language), ...readerTargets(), ...zipTargets()];
}
