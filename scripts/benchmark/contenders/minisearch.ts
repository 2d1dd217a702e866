import { readFile, writeFile } from 'node:fs/promises';
import MiniSearch, { type Options } from 'minisearch';
import { type Contender, claimByClaim } from './contender.ts';

const options: Options = {
  fields: ['keys'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  searchOptions: { prefix: false, fuzzy: false, combineWith: 'OR' },
};

/** MiniSearch: BM25+ over an inverted index in memory, saved as JSON. */
export const minisearch: Contender = {
  name: 'MiniSearch',
  version: '7.2.0',
  create: async () => {
    const index = new MiniSearch(options);
    return {
      add: (id, keys) => index.add({ id, keys: keys.join(' ') }),
      save: (file) => writeFile(file, JSON.stringify(index)),
    };
  },
  open: async (file) => {
    const index = MiniSearch.loadJSON(await readFile(file, 'utf8'), options);
    return claimByClaim((keys, limit) =>
      index
        .search(keys.join(' '))
        .slice(0, limit)
        .map(({ id }) => Number(id)),
    );
  },
};
