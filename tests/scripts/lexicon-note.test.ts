import { describe, expect, test } from 'vitest';
import { LEXICON_VERSION } from '../../lib/engine/lexicon/version.generated.ts';
import { ENGINE_VERSION, PACK_VERSION, type PackMeta } from '../../lib/engine/pack/pack.ts';
import { lexiconNote } from '../../scripts/commands/lexicon-note.ts';
import { lexiconVersion } from '../../scripts/lexicon/lexicon-version.ts';

function metaOf(lexicon: string | null): PackMeta {
  return {
    version: PACK_VERSION,
    engine: ENGINE_VERSION,
    name: 'Ponts',
    language: 'fr',
    documentCount: 1,
    claimCount: 1,
    from: null,
    to: null,
    provenance: { builder: 'test', source: '', lexicon, builtAt: null },
  };
}

describe('the version of the word lists', () => {
  test('that packs carry is the one they have; else run "npm run lexicon -- --version"', () => {
    expect(LEXICON_VERSION).toBe(lexiconVersion(new URL('../..', import.meta.url).pathname));
  });

  test('of a pack is told where it is another one, with the cure', () => {
    expect(lexiconNote(metaOf(LEXICON_VERSION))).toBeNull();
    expect(lexiconNote(metaOf('0123456789ab'))).toBe(
      `its claims were read by word lists 0123456789ab, this build has ${LEXICON_VERSION}: ` +
        'some matches may be missing; rebuild it with "npm run claims -- build"',
    );
    expect(lexiconNote(metaOf(null))).toContain('read by several word lists');
  });
});
