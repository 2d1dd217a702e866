import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectClaims } from '../../../lib/engine/claims/detect-claims.ts';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';
import { makeArticle } from './make-article.ts';

const french = loadFrench();

function detectIn(id: string) {
  const text = readFileSync(new URL(`../../../corpus/${id}.txt`, import.meta.url), 'utf8');
  return { text, ...detectClaims(makeArticle(text), french) };
}

describe('detectClaims', () => {
  it.each(['000', '001', '002', '003', '004'])('keeps offsets in corpus text %s', (id) => {
    const { text, claims } = detectIn(id);
    expect(claims.length).toBeGreaterThan(10);
    for (const claim of claims) {
      expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.text);
      for (const token of claim.tokens) expect(claim.text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  it('makes no claim of the teasers behind an article', () => {
    const { claims } = detectIn('001');
    expect(claims.filter((claim) => /Telegram|Duterte/.test(claim.text))).toEqual([]);
  });

  it('makes no claim of links to other articles', () => {
    expect(detectIn('004').claims.filter((claim) => claim.text.startsWith('READ'))).toEqual([]);
  });

  it('names the source of a reported sentence', () => {
    const claim = detectIn('000').claims.find((candidate) => candidate.text.includes('Interfax'));
    expect(claim?.attribution?.source).toBe('l’agence de presse russe Interfax');
  });

  it('finds nothing in an empty article', () => {
    expect(detectClaims(makeArticle(''), french)).toEqual({
      claims: [],
      removals: [],
      credits: { text: [], photo: [] },
    });
  });
});
