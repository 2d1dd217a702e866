import { readFile, writeFile } from 'node:fs/promises';
import { create, insert, load, save, search } from '@orama/orama';
import { type Contender, claimByClaim } from './contender.ts';

/** Behind each key, so that it is found whole only: Orama also finds words that begin with the one asked for. */
const END = '\n';

const emptyIndex = () =>
  create({
    schema: { keys: 'string' },
    sort: { enabled: false },
    components: {
      tokenizer: {
        language: 'none',
        normalizationCache: new Map(),
        tokenize: (text: string) => text.split(' ').map((key) => key + END),
      },
    },
  });

/** Orama: BM25 over a radix tree in memory, saved as JSON. */
export const orama: Contender = {
  name: 'Orama',
  version: '3.1.18',
  create: async () => {
    const index = emptyIndex();
    return {
      add: (id, keys) => void insert(index, { id: String(id), keys: keys.join(' ') }),
      save: (file) => writeFile(file, JSON.stringify(save(index))),
    };
  },
  open: async (file) => {
    const index = emptyIndex();
    load(index, JSON.parse(await readFile(file, 'utf8')));
    return claimByClaim((keys, limit) => {
      // Threshold 1: any of the keys will do.
      const found = search(index, { term: keys.join(' '), properties: ['keys'], threshold: 1, limit });
      return 'hits' in found ? found.hits.map(({ id }) => Number(id)) : [];
    });
  },
};
