import { parseArgs } from 'node:util';
import { checkPattern, isBounded } from './fuzz/check-pattern.ts';
import { keepCrash } from './fuzz/crash-files.ts';
import { findPatterns } from './fuzz/find-patterns.ts';
import { runTarget } from './fuzz/run-target.ts';
import { createTargets, type FuzzTarget } from './fuzz/targets.ts';
import { loadLanguage } from './load-language.ts';

/** Cases of one weight and one round: some seconds of work, after which progress is told and a stop is heeded. */
const ROUND = 200;

/** Feeds everything that reads foreign input with hostile input, keeps what breaks, and ends with 1 where anything did. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      only: { type: 'string' },
      patterns: { type: 'boolean', default: false },
    },
  });
  if (values.patterns) return checkPatterns();
  const cases = wholeNumber('--cases', values.cases, 1);
  const seed = wholeNumber('--seed', values.seed, 0);
  const all = createTargets(await loadLanguage());
  const targets = all.filter(({ name }) => values.only === undefined || name === values.only);
  if (targets.length === 0)
    throw new Error(`fuzz: no target "${values.only}"; there are ${all.map(({ name }) => name).join(', ')}`);
  say(`seed ${seed}; the same seed makes the same cases (--seed ${seed})`);
  const { done, crashes } = await fuzz(targets, cases, seed);
  say(`${done.toLocaleString('en')} cases, ${crashes} crashes, seed ${seed}`);
  return crashes === 0 ? 0 : 1;
}

async function fuzz(
  targets: readonly FuzzTarget[],
  cases: number,
  seed: number,
): Promise<{ readonly done: number; readonly crashes: number }> {
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
    say('stopping after this round; press again to end at once');
  });
  let done = 0;
  let crashes = 0;
  const broken = new Set<string>();
  const start = performance.now();
  for (let round = 0; done < cases && !stopped; round += 1) {
    for (const target of targets) {
      if (stopped || done >= cases || broken.has(target.name)) continue;
      const count = Math.min(target.weight * ROUND, cases - done);
      const crash = await runTarget(target, count, seed + round);
      done += count;
      if (crash === null) continue;
      crashes += 1;
      // One find a target and run: the rest are most often the same one.
      broken.add(target.name);
      say(`${target.name}: ${crash.error}\n  kept as ${keepCrash(crash)}`);
    }
    if (broken.size === targets.length) break;
    const seconds = (performance.now() - start) / 1000;
    const rate = Math.round(done / seconds);
    say(`${done.toLocaleString('en')} of ${cases.toLocaleString('en')} cases, ${rate} a second`);
  }
  return { done, crashes };
}

/** Checks every regular expression as thoroughly as recheck can; a minute or two. */
function checkPatterns(): number {
  const open = findPatterns().literals.filter((pattern) => !isBounded(pattern));
  const objections = open.flatMap((pattern) => checkPattern(pattern, 'full') ?? []);
  for (const objection of objections) say(objection);
  say(`${open.length} regular expressions, ${objections.length} that may take more than linear time`);
  return objections.length === 0 ? 0 : 1;
}

function wholeNumber(option: string, given: string, least: number): number {
  const value = Number(given);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new Error(
    `fuzz: "${option} ${given}" is no whole number from ${least} on; write one, or leave it out`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main();
