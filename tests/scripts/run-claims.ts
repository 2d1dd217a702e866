import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const CLAIMS = resolve(import.meta.dirname, '../../scripts/claims.ts');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, in a folder, without a terminal. */
export function runClaims(folder: string, ...args: readonly string[]): Run {
  const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '' };
  Reflect.deleteProperty(env, 'FORCE_COLOR');
  Reflect.deleteProperty(env, 'NO_COLOR');
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLAIMS, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

/** A fresh folder with some files in it, which goes away after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
  return folder;
}

/** A made-up article as a document; fields given replace or, as undefined, remove its own. */
export function documentOf(fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    id: 'gazette-1',
    url: 'https://gazette.example/pont',
    outlet: 'La Gazette du Fleuve',
    title: 'Le pont de Montclar fermé après la crue',
    published: '2031-03-04',
    language: 'fr',
    text: TEXT,
    ...fields,
  });
}

/** Two sentences on a flood that never was. */
export const TEXT = [
  'Le pont de Montclar a été fermé lundi après la crue de la rivière, a annoncé la préfecture.',
  'La crue a fait douze blessés et trois morts dans la vallée, selon les pompiers.',
].join('\n');

/** The same facts in other words, for another outlet. */
export const OTHER_TEXT = [
  'La préfecture a annoncé lundi que le pont de Montclar a été fermé après la crue de la rivière.',
  'Selon les pompiers, la crue a fait quinze blessés et trois morts dans la vallée.',
].join('\n');
