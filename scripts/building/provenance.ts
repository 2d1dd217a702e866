import { basename } from 'node:path';
import type { Provenance } from '../../lib/engine/pack/provenance.ts';
import manifest from '../../package.json' with { type: 'json' };

/** Longest list of sources that a pack tells, UTF-16 units: it is read by people. */
const MAX_SOURCE = 200;

/** Where a pack comes from that is made of these files by this version of the word lists; without a time, so that the same input gives the same bytes. */
export function provenanceOf(paths: readonly string[], lexicon: string | null): Provenance {
  const source = paths.map((path) => basename(path)).join(', ');
  return {
    builder: `${manifest.name} ${manifest.version}`,
    source: source.length > MAX_SOURCE ? `${source.slice(0, MAX_SOURCE - 1)}…` : source,
    lexicon,
    builtAt: null,
  };
}
