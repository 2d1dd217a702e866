import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  findGoldSentence,
  type GoldSentence,
  isAsked,
  labelPair,
  readGoldSet,
  readGoldSets,
} from '../../../scripts/training/gold-set.ts';

function gold(
  id: string,
  text: string,
  facts: readonly string[] = [],
  doubtful: readonly string[] = [],
): GoldSentence {
  return { id, text, words: text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], label: 'C', facts, doubtful };
}

describe('findGoldSentence', () => {
  const sentences = [
    gold('1', 'Le pont de Clairbourg est fermé.'),
    gold('2', 'Le maire de Clairbourg est parti hier.'),
  ];

  it('finds the sentence of the same words', () => {
    expect(findGoldSentence('Le maire de Clairbourg, hier, est parti', sentences)?.id).toBe('2');
  });
  it('finds none that is far', () => {
    expect(findGoldSentence('Un renard dort sous la table.', sentences)).toBeNull();
    expect(findGoldSentence('', sentences)).toBeNull();
  });
});

describe('labelPair', () => {
  it.each<[name: string, a: GoldSentence, b: GoldSentence, label: 0 | 1 | null]>([
    ['a fact in common', gold('1', '', ['f', 'g']), gold('2', '', ['g']), 1],
    ['no fact in common', gold('1', '', ['f']), gold('2', '', ['g']), 0],
    ['one that is doubtful on a side', gold('1', '', ['f']), gold('2', '', [], ['f']), null],
    ['one that is doubtful on both', gold('1', '', [], ['f']), gold('2', '', [], ['f']), null],
    ['a sure one beside a doubtful one', gold('1', '', ['f'], ['g']), gold('2', '', ['f', 'g']), 1],
    ['no facts at all', gold('1', ''), gold('2', ''), 0],
  ])('%s', (_, a, b, label) => {
    expect(labelPair(a, b)).toBe(label);
    expect(labelPair(b, a)).toBe(label);
  });
});

describe('isAsked', () => {
  it('asks every document, or the page alone where there is one', () => {
    expect([isAsked({ page: null }, '00'), isAsked({ page: null }, '01')]).toEqual([true, true]);
    expect([isAsked({ page: '00' }, '00'), isAsked({ page: '00' }, '01')]).toEqual([true, false]);
  });
});

describe('readGoldSets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-gold-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'crue', 'docs'), { recursive: true });
  mkdirSync(join(folder, 'not-a-set'));
  const document = {
    id: 'a',
    url: null,
    outlet: 'La Gazette',
    title: 'Crue',
    published: null,
    language: 'fr',
    text: 'Il pleut.',
  };
  writeFileSync(join(folder, 'crue', 'docs', 'a.json'), JSON.stringify(document));
  writeFileSync(join(folder, 'crue', 'labels.tsv'), '# id label facts\na.1\tC\tpluie, ?vent\n\na.2\tN\t\n');
  writeFileSync(join(folder, 'crue', 'sentences.tsv'), 'a.1\tIl pleut.\na.2\tAh !\na.3\tIl neige.\n');

  writeFileSync(
    join(folder, 'crue', 'differences.tsv'),
    'a.1\ta.3\tnumber\tdeux\t\tdiffers\na.1\ta.2\tcolour\trouge\tvert\tdiffers\n',
  );

  it('reads differences, and none of an unknown kind', () => {
    expect(readGoldSet(join(folder, 'crue')).differences).toEqual([
      { a: 'a.1', b: 'a.3', kind: 'number', spanA: 'deux', spanB: '', verdict: 'differs' },
    ]);
  });
  it('reads documents, sentences and labels; a sentence without a label is optional', () => {
    const [set, ...others] = readGoldSets(folder);
    expect(others).toEqual([]);
    expect(set?.name).toBe('crue');
    expect(set?.articles).toEqual([{ credits: [], ...document }]);
    expect(set?.sentences.get('a')).toEqual([
      {
        id: 'a.1',
        text: 'Il pleut.',
        words: ['il', 'pleut'],
        label: 'C',
        facts: ['pluie'],
        doubtful: ['vent'],
      },
      { id: 'a.2', text: 'Ah !', words: ['ah'], label: 'N', facts: [], doubtful: [] },
      { id: 'a.3', text: 'Il neige.', words: ['il', 'neige'], label: 'O', facts: [], doubtful: [] },
    ]);
  });
  it('names a folder that is not there', () => {
    expect(() => readGoldSets(join(folder, 'nowhere'))).toThrow(/nowhere/);
  });
});
