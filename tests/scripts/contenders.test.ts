import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../lib/engine/claims/claim.ts';
import { PEERS } from '../../scripts/benchmark/contenders/index.ts';
import { folderWith } from './run-claims.ts';

/** Claims by their keys; the first shares all with the question, the others less and less. */
const ROWS: readonly (readonly string[])[] = [
  ['concept:flood', 'place:montclar', 'name:durand', 'pont'],
  ['concept:flood', 'place:montclar', 'name:durand', 'route'],
  ['concept:flood', 'place:montclar', 'tunnel', 'maire'],
  ['concept:flood', 'plage', 'forêt', 'lac'],
  ['concept:vote', 'loi', 'budget', 'place:valmont'],
];
const QUESTION = ['concept:flood', 'place:montclar', 'name:durand', 'pont'];

const claim: Claim = {
  span: { start: 0, end: 1 },
  text: 'x',
  checkWorthiness: 1,
  attribution: null,
  hedges: [],
  frame: { terms: [], keys: [], concepts: [], entities: [], quantities: [], dates: [], loadedTerms: [] },
};
const article = {
  id: 'p',
  url: null,
  outlet: 'La Page',
  title: '',
  published: null,
  language: 'fr',
  text: '',
  credits: [],
};
const pageOf = (keys: readonly string[]) => ({
  article,
  own: [],
  claims: [{ keys, gold: [], claim }],
  timed: false,
});

describe.each(PEERS)('$name', (contender) => {
  async function reopened() {
    const file = join(folderWith({}), 'index');
    const builder = await contender.create();
    for (const [id, keys] of ROWS.entries()) builder.add(id, keys);
    await builder.save(file);
    return contender.open(file);
  }

  test('finds, from its file, the claim that shares all keys first, and none that shares nothing', async () => {
    const [found = []] = await (await reopened()).search(pageOf(QUESTION), 10);
    expect(found[0]).toBe(0);
    expect([...found].sort()).toEqual([0, 1, 2, 3]);
  });

  test('takes keys whole: no beginnings, no parts', async () => {
    const [found = []] = await (await reopened()).search(
      pageOf(['concept', 'montclar', 'concept:flood-x']),
      10,
    );
    expect(found).toEqual([]);
  });

  test('gives no more than asked for', async () => {
    const [found = []] = await (await reopened()).search(pageOf(QUESTION), 2);
    expect(found).toEqual([0, 1]);
  });
});
