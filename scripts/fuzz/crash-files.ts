import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { fnv1a, hex32 } from '../../lib/engine/text/fnv1a.ts';
import type { Crash } from './run-target.ts';

/** Where crashes are kept; a test of every run replays them. */
export const CRASH_FOLDER = 'tests/fixtures/crashes';

const crash: z.ZodMiniType<Crash> = z.object({
  target: z.string(),
  input: z.array(z.string()),
  error: z.string(),
});

/** Keeps a crash as a file named for its target and input; the file's path. */
export function keepCrash(found: Crash): string {
  mkdirSync(CRASH_FOLDER, { recursive: true });
  const content = `${JSON.stringify(found, null, 2)}\n`;
  const file = join(CRASH_FOLDER, `${found.target}-${hex32(fnv1a(JSON.stringify(found.input)))}.json`);
  writeFileSync(file, content);
  return file;
}

/** All crashes that are kept, by file name. @throws Error where a file holds something else */
export function readCrashes(): readonly (Crash & { readonly file: string })[] {
  mkdirSync(CRASH_FOLDER, { recursive: true });
  return readdirSync(CRASH_FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...crash.parse(JSON.parse(readFileSync(join(CRASH_FOLDER, file), 'utf8'))) }));
}
