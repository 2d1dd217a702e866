import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../lib/engine/claims/claim.ts';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';
import { findNamedSource } from '../../../lib/engine/matching/named-source.ts';

const french = loadFrench();
const nowhere = { start: 0, end: 0 };

/** An attribution to that source; the rest is not looked at. */
function attributionTo(source: string): Attribution {
  return { source, sourceSpan: nowhere, cue: 'selon', cueSpan: nowhere, content: nowhere };
}

describe('the source that is named', () => {
  const cases: readonly { source: string; named: boolean }[] = [
    { source: 'la préfecture', named: true },
    { source: 'Mme Martin', named: true },
    { source: 'KCNA', named: true },
    { source: 'l’AFP', named: true },
    { source: 'L’un des habitants', named: true },
    { source: 'certains élus', named: true },
    { source: 'Ils', named: false },
    { source: 'lui', named: false },
    { source: 'on', named: false },
    { source: 'elle-même', named: false },
    { source: 'Celui-ci', named: false },
    { source: 'l’un', named: false },
    { source: 'Il Le', named: false },
    { source: '', named: false },
  ];
  test.each(cases)('"$source" is one: $named', ({ source, named }) => {
    expect(findNamedSource(attributionTo(source), french)).toBe(named ? source : null);
  });

  test('none where nothing is attributed', () => {
    expect(findNamedSource(null, french)).toBeNull();
  });
});
