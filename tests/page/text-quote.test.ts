import { describe, expect, test } from 'vitest';
import { describeSpan, findQuote } from '@/lib/page/text-quote.ts';

const SENTENCE = 'Le pont est fermé depuis lundi soir.';

describe('findQuote', () => {
  type Case = {
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly found: number | null;
  };
  const cases: readonly Case[] = [
    {
      name: 'finds a sentence that has moved',
      before: `Intro.\n${SENTENCE}\nFin.`,
      after: `Intro.\nMise à jour.\n${SENTENCE}\nFin.`,
      found: 20,
    },
    {
      name: 'gives up on a sentence that has changed',
      before: `Intro.\n${SENTENCE}`,
      after: 'Intro.\nLe pont est ouvert depuis mardi soir.',
      found: null,
    },
    {
      name: 'gives up on a sentence that is gone',
      before: `Intro.\n${SENTENCE}`,
      after: 'Intro.',
      found: null,
    },
    {
      name: 'tells two equal sentences apart by what stands around',
      before: `Un.\n${SENTENCE}\nDeux.`,
      after: `Trois.\n${SENTENCE}\nQuatre.\nUn.\n${SENTENCE}\nDeux.`,
      found: 56,
    },
    {
      name: 'gives up where both have the same around them',
      before: `Un.\n${SENTENCE}\nDeux.`,
      after: `Un.\n${SENTENCE}\nDeux. Un.\n${SENTENCE}\nDeux.`,
      found: null,
    },
  ];
  test.each(cases)('$name', ({ before, after, found }) => {
    const start = before.indexOf(SENTENCE);
    const selector = describeSpan(before, { start, end: start + SENTENCE.length });
    expect(findQuote(after, selector)?.start ?? null).toBe(found);
  });

  test('a few letters alone are no place', () => {
    const selector = describeSpan('Il a dit oui à tous.', { start: 9, end: 12 });
    expect(findQuote('Un autre texte où oui se trouve.', selector)).toBeNull();
  });

  test('an empty quote is nowhere', () => {
    expect(findQuote('abc', { exact: '', prefix: '', suffix: '' })).toBeNull();
  });
});
