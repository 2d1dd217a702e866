import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../lib/engine/matching/claim-index.ts';
import { madeIndex } from './made-index.ts';

describe('buildIndex', () => {
  const index = madeIndex([
    ['La chaise est rouge.', 'La chaise, oui, la chaise est verte.'],
    ['La table est rouge.'],
  ]);

  it('lists all claims with their document', () => {
    expect(index.claims.map(({ claim, document }) => [claim.text, document])).toEqual([
      ['La chaise est rouge.', 0],
      ['La chaise, oui, la chaise est verte.', 0],
      ['La table est rouge.', 1],
    ]);
  });
  it('finds claims and documents by key, each once', () => {
    expect(index.postings.get('chaise')).toEqual([0, 1]);
    expect(index.postings.get('rouge')).toEqual([0, 2]);
    expect(index.documentPostings.get('chaise')).toEqual([0]);
    expect(index.documentPostings.get('rouge')).toEqual([0, 1]);
    expect(index.postings.get('armoire')).toBeUndefined();
  });
  it('may be empty', () => {
    expect(buildIndex([]).claims).toEqual([]);
  });
});
