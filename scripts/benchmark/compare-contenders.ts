import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BenchmarkFiles } from './benchmark-rows.ts';
import { type ContenderFigures, parseFigures } from './contender-figures.ts';
import { PEERS } from './contenders/index.ts';

export interface Limits {
  /** For building, and again for asking. */
  readonly seconds: number;
  /** Of JavaScript's heap. */
  readonly megabytes: number;
}

const RUN = join(import.meta.dirname, 'run-contender.ts');
export const RECOUPE = 'Recoupe';

/** Runs Recoupe and every peer over the same claims and pages, each in processes of its own, one after the other. */
export async function compareContenders(
  files: BenchmarkFiles,
  limits: Limits,
  tell: (message: string) => void,
): Promise<readonly ContenderFigures[]> {
  const figures: ContenderFigures[] = [];
  for (const { name, version } of [{ name: RECOUPE, version: null }, ...PEERS]) {
    tell(`${name}, ${files.claims.toLocaleString('en')} claims`);
    const none = { name, version, claims: files.claims, failure: null, ...NOTHING };
    const built = await runPhase('build', name, files.folder, limits);
    const asked = built.failure ? built : await runPhase('ask', name, files.folder, limits);
    const own = name === RECOUPE ? { buildMs: files.packMs } : {};
    figures.push({ ...none, ...built, ...own, ...asked });
  }
  return figures;
}

const NOTHING = {
  buildMs: null,
  bytes: null,
  firstAnswerMs: null,
  page: null,
  cold: null,
  coldBytes: null,
  heapBytes: null,
  recall: null,
};

async function runPhase(
  phase: 'build' | 'ask',
  name: string,
  folder: string,
  { seconds, megabytes }: Limits,
): Promise<Partial<ContenderFigures>> {
  const memory = `--max-old-space-size=${megabytes}`;
  const child = spawn(process.execPath, ['--expose-gc', memory, RUN, phase, name, folder]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  child.stderr.on('data', (text) => {
    errors += text;
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, seconds * 1000);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  const figures = parseFigures(output);
  if (status === 0 && figures) return figures;
  const what = phase === 'build' ? 'building' : 'opening and asking';
  return { ...figures, failure: `${reasonOf(late, errors, { seconds, megabytes })} while ${what}` };
}

function reasonOf(late: boolean, errors: string, { seconds, megabytes }: Limits): string {
  if (late) return `not done in ${seconds} s`;
  if (/heap out of memory|heap limit/i.test(errors)) return `more than ${megabytes} MB of heap`;
  if (/Invalid string length|ERR_STRING_TOO_LONG/.test(errors))
    return 'its JSON is longer than a string may be';
  return (/^\w*Error.*$/m.exec(errors)?.[0] ?? 'failed').slice(0, 120);
}
