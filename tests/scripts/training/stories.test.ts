import { describe, expect, it } from 'vitest';
import { findStories } from '../../../scripts/training/stories.ts';

const set = (name: string, ...urls: readonly (string | null)[]) => ({
  name,
  articles: urls.map((url) => ({ url })),
});

describe('findStories', () => {
  it('joins sets that share a document, and those that a third one joins', () => {
    const sets = [set('crue', 'a', 'b'), set('feu', 'c'), set('pont', 'd', 'e'), set('digue', 'b', 'd')];
    expect(findStories(sets).map((names) => names.toSorted())).toEqual([['crue', 'digue', 'pont'], ['feu']]);
  });
  it('joins nothing by a missing address', () => {
    expect(findStories([set('crue', null), set('feu', null)])).toEqual([['crue'], ['feu']]);
  });
  it('has no stories of no sets', () => {
    expect(findStories([])).toEqual([]);
  });
});
