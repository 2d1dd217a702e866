import { describe, expect, it } from 'vitest';
import { decodeUsage, NO_USAGE } from '../../../lib/engine/lexicon/usage.ts';
import { readTokens } from '../../../lib/engine/text/read-tokens.ts';
import { learnUsage, withUsage } from '../../../scripts/lexicon/learn-usage.ts';
import { french } from '../../engine/french.ts';

const plain = withUsage(french, NO_USAGE);

/** The part of speech of a word in a sentence. */
function partOf(sentence: string, word: string, language = plain): string | undefined {
  return readTokens(sentence, language).find(({ norm }) => norm === word)?.pos;
}

describe('learnUsage', () => {
  const nouns = ['le pont', 'la route', 'le port', 'la gare'];
  const sentences = nouns.flatMap((noun) => [
    `Il reste devant ${noun}.`,
    `Elle reste sur ${noun}.`,
    `Il ne reste pas sur ${noun}.`,
    `Il a vu le reste de ${noun}.`,
  ]);
  const table = learnUsage(sentences, plain, 10);

  it('learns from words that are clear where they stand', () => {
    const prior = (letter: 'F' | 'N') =>
      decodeUsage(table).prior('reste', {
        reading: { lemma: '', pos: letter === 'F' ? 'verb' : 'noun', verbForms: [] },
        ...{ before: letter, after: letter, prior: 0 },
      });
    expect(prior('F')).toBeGreaterThan(prior('N') ?? 0);
  });
  it('and reads words by it that are not', () => {
    const open = 'Paris reste invaincu.';
    expect(partOf(open, 'reste')).toBe('noun');
    expect(partOf(open, 'reste', withUsage(french, decodeUsage(table)))).toBe('verb');
  });
  it('leaves what the sentence makes clear', () => {
    expect(partOf('Il a vu le reste.', 'reste', withUsage(french, decodeUsage(table)))).toBe('noun');
  });
  it('leaves out words that are seen too seldom', () => {
    expect(table.split('\n').some((line) => line.startsWith('reste '))).toBe(true);
    expect(learnUsage(sentences, plain, 1_000)).toBe('');
    expect(learnUsage([], plain, 1)).toBe('');
  });
  it('counts no word with a capital', () => {
    const shouted = Array.from({ length: 20 }, () => 'Le Maire Reste À Brest Avec Le Préfet.');
    expect(
      learnUsage(shouted, plain, 1)
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).not.toContain('reste');
  });
});
