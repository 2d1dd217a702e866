import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/engine/article.ts';
import { analyseArticle } from '@/lib/engine/claims/analyse-article.ts';
import { LONGEST_SENTENCE, MOST_CLAIMS } from '@/lib/engine/claims/detect-claims.ts';
import { loadFrench } from '@/lib/engine/lexicon/fr/french.ts';
import { checkArticle } from '@/lib/engine/matching/check-article.ts';
import { buildIndex } from '@/lib/engine/matching/claim-index.ts';
import { MAX_CLAIMS, MAX_LABEL, MAX_SENTENCE } from '@/lib/extension/limits.ts';
import { reportSchema } from '@/lib/extension/messages/report-schema.ts';

const french = loadFrench();
const article: Article = {
  id: 'a',
  url: null,
  outlet: 'La Gazette',
  title: 'Titre',
  published: null,
  language: 'fr',
  text: 'Le maire a reçu trois élus à Brest.',
  credits: [],
};

describe('the report of a strange article fits into a message', () => {
  it('reads no sentence and no more claims than a report may hold', () => {
    expect(LONGEST_SENTENCE).toBeLessThanOrEqual(MAX_SENTENCE);
    expect(MOST_CLAIMS).toBeLessThanOrEqual(MAX_CLAIMS);
  });

  const rows: readonly { readonly name: string; readonly article: Article }[] = [
    { name: 'an ordinary one', article },
    {
      name: 'a sentence of nothing but hedges',
      article: { ...article, text: `Le maire ${'serait '.repeat(210)}mort.` },
    },
    { name: 'an outlet with an endless name', article: { ...article, outlet: 'É'.repeat(MAX_LABEL) } },
  ];
  it.each(rows)('$name', ({ article: given }) => {
    const analysed = analyseArticle(given, french);
    const report = checkArticle(given, analysed, buildIndex([]), french, { possible: true });
    expect(report.claims).toHaveLength(1);
    expect(reportSchema().safeParse(report).error).toBeUndefined();
  });
});
