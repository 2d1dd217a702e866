import { readFile, writeFile } from 'node:fs/promises';
import lunr from 'lunr';
import { type Contender, claimByClaim } from './contender.ts';

/** Lunr: a vector space over an index in memory that is made in one go, saved as JSON. */
export const lunrContender: Contender = {
  name: 'Lunr',
  version: '2.3.9',
  create: async () => {
    const builder = new lunr.Builder();
    builder.ref('id');
    builder.field('keys', { extractor: (document) => Reflect.get(document, 'keys') });
    return {
      // An array is a list of tokens as they are.
      add: (id, keys) => builder.add({ id, keys: [...keys] }),
      save: (file) => writeFile(file, JSON.stringify(builder.build())),
    };
  },
  open: async (file) => {
    const index = lunr.Index.load(JSON.parse(await readFile(file, 'utf8')));
    return claimByClaim((keys, limit) =>
      index
        .query((query) => {
          for (const key of keys) query.term(key, { usePipeline: false });
        })
        .slice(0, limit)
        .map(({ ref }) => Number(ref)),
    );
  },
};
