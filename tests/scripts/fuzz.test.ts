import { describe, expect, test } from 'vitest';
import { readCrashes } from '../../scripts/fuzz/crash-files.ts';
import { runTarget } from '../../scripts/fuzz/run-target.ts';
import { createTargets, type FuzzTarget } from '../../scripts/fuzz/targets.ts';
import { french } from '../engine/french.ts';

/** Cases of a target of weight 1 in every run of the tests; `npm run fuzz` makes a million in all. */
const CASES = 40;

/** Any; the same one, so that a run of the tests is like every other. */
const SEED = 20311;

const targets = createTargets(french);

test('what once broke something no longer does', async () => {
  for (const { file, target, input } of readCrashes()) {
    const found = targets.find(({ name }) => name === target);
    if (found === undefined) throw new Error(`${file}: no target ${target}; rename or remove the fixture`);
    await found.run(input);
  }
}, 60_000);

describe('hostile input', () => {
  test.for(targets)(
    'breaks nothing, and everything that has to hold holds: $name',
    { timeout: 120_000 },
    async (target) => {
      expect(await runTarget(target, CASES * target.weight, SEED)).toBe(null);
    },
  );
});

describe('the harness', () => {
  const broken: FuzzTarget = {
    ...(targets[0] ?? raise()),
    name: 'made-up',
    run: ([text = '']) => {
      if (text.includes('«')) throw new RangeError('too much');
    },
  };

  test('finds what breaks, and makes it as small as it gets', async () => {
    expect(await runTarget(broken, 1_000, SEED)).toEqual({
      target: 'made-up',
      input: ['«'],
      error: 'RangeError: too much',
    });
  });
});

function raise(): never {
  throw new Error('test: there are no targets');
}
