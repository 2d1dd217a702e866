import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';

/** Longest wait for a download to be whole. */
const SAVED = { timeout: 10_000, interval: 50 };

/** The file with that ending in the folder of downloads, once it is there; names of files under way end otherwise. */
export function savedFile(folder: string, ending: string): Promise<{ name: string; text: string }> {
  return vi.waitFor(async () => {
    const name = (await readdir(folder)).find((file) => file.endsWith(ending));
    const text = name === undefined ? '' : await readFile(join(folder, name), 'utf8');
    if (name === undefined || text === '') throw new Error(`no file ${ending} was saved in ${folder}`);
    return { name, text };
  }, SAVED);
}
