import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';
import { readTokens } from '../../../lib/engine/text/read-tokens.ts';

const french = loadFrench();

describe('readTokens', () => {
  const cases: readonly (readonly [name: string, text: string, tokens: readonly string[]])[] = [
    ['parts a name from “qui”', 'Durandqui part', ['Durand', 'qui', 'part']],
    [
      'parts an adjective from “ce”',
      'des navires italiensce jour',
      ['des', 'navires', 'italiens', 'ce', 'jour'],
    ],
    ['parts a country from “il”', 'En Italieil pleut', ['En', 'Italie', 'il', 'pleut']],
    ['leaves words that end alike', 'Le civil parle de violence', ['Le', 'civil', 'parle', 'de', 'violence']],
    ['leaves names that end alike', 'Brasil et Lawrence', ['Brasil', 'et', 'Lawrence']],
    ['reads << and >> as quotation marks', 'un << oui >>', ['un', '<<', 'oui', '>>']],
  ];
  it.each(cases)('%s: “%s”', (_, text, tokens) => {
    const read = readTokens(text, french);
    expect(read.map((token) => token.text)).toEqual(tokens);
    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
  });
});
