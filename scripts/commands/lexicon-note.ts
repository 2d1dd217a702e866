import { LEXICON_VERSION } from '../../lib/engine/lexicon/version.generated.ts';
import type { PackMeta } from '../../lib/engine/pack/pack.ts';

/**
 * What to tell of a pack whose claims were read by other word lists than a page is; null where they were the same. It
 * is used all the same: nearly all words are read as before, and what differs is missed rather than wrong.
 */
export function lexiconNote({ provenance }: PackMeta): string | null {
  if (provenance.lexicon === LEXICON_VERSION) return null;
  const found = provenance.lexicon === null ? 'several word lists' : `word lists ${provenance.lexicon}`;
  return `its claims were read by ${found}, this build has ${LEXICON_VERSION}: some matches may be missing; rebuild it with "npm run claims -- build"`;
}
