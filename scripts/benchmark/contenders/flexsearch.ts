import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import FlexSearch from 'flexsearch';
import { type Contender, claimByClaim } from './contender.ts';

const emptyIndex = () =>
  new FlexSearch.Index({ tokenize: 'strict', encode: (text: string) => text.split(' ') });

/** FlexSearch: scores by place in the text, in memory; it exports itself as several files. */
export const flexsearch: Contender = {
  name: 'FlexSearch',
  version: '0.8.212',
  create: async () => {
    const index = emptyIndex();
    return {
      add: (id, keys) => void index.add(id, keys.join(' ')),
      async save(folder) {
        await mkdir(folder, { recursive: true });
        await index.export((key: string, data: string) => writeFile(join(folder, key), data ?? ''));
      },
    };
  },
  open: async (folder) => {
    const index = emptyIndex();
    for (const name of await readdir(folder)) index.import(name, await readFile(join(folder, name), 'utf8'));
    return claimByClaim((keys, limit) =>
      // `suggest`: any of the keys will do, those with the most first.
      index.search(keys.join(' '), { limit, suggest: true }).map(Number),
    );
  },
};
