import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { InputProblem } from './input-problem.ts';
import { describeFileError, inputProblem } from './input-problem.ts';
import type { ManifestEntry } from './manifest.ts';
import { parseManifest } from './manifest.ts';
import { readJson } from './read-json.ts';
import { readJsonl } from './read-jsonl.ts';
import type { ReadDefaults, ReadResult } from './read-result.ts';
import { readText } from './read-text.ts';

/** One file to be read, with what a manifest says of it. */
export interface InputFile {
  readonly file: string;
  readonly entry: ManifestEntry | null;
  /** On disk. */
  readonly bytes: number;
}

export interface InputPlan {
  readonly files: readonly InputFile[];
  /** What is wrong before any document has been opened. */
  readonly problems: readonly InputProblem[];
}

const KNOWN = /\.(json|jsonl|jsonl\.gz|ndjson|html?|txt)$/i;
const CURE_KIND = 'give .json, .jsonl, .jsonl.gz, .html or .txt';

/**
 * The files behind the paths of a command line, in the order given, folders in the order of their manifest and
 * then of their names. Folders are not searched for folders.
 */
export async function planInputs(paths: readonly string[]): Promise<InputPlan> {
  const files: InputFile[] = [];
  const problems: InputProblem[] = [];
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) {
        const folder = await planFolder(path);
        files.push(...folder.files);
        problems.push(...folder.problems);
      } else if (KNOWN.test(path)) {
        files.push({ file: path, entry: await findEntry(path), bytes: found.size });
      } else {
        problems.push(inputProblem(path, null, 'is of an unknown kind', CURE_KIND));
      }
    } catch (error) {
      const { found, cure } = describeFileError(error);
      problems.push(inputProblem(path, null, found, cure));
    }
  }
  return { files, problems };
}

/** Every document of the files, one after the other; what cannot be read comes as a problem, never as a throw. */
export async function* readInputs(
  files: readonly InputFile[],
  defaults: ReadDefaults,
): AsyncIterable<ReadResult> {
  for (const { file, entry } of files) {
    try {
      if (/\.(jsonl(\.gz)?|ndjson)$/i.test(file)) yield* readJsonl(file, defaults);
      else if (/\.json$/i.test(file)) yield await readJson(file, defaults);
      else if (/\.txt$/i.test(file)) yield await readText(file, entry, defaults);
      else {
        // Only loaded where there are pages: the HTML parser takes longer to load than most runs last.
        const { readHtml } = await import('./read-html.ts');
        yield await readHtml(file, entry, defaults);
      }
    } catch (error) {
      const { found, cure } = describeFileError(error);
      yield { problem: inputProblem(file, null, found, cure) };
    }
  }
}

async function planFolder(folder: string): Promise<InputPlan> {
  const files: InputFile[] = [];
  const problems: InputProblem[] = [];
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((each) => !each.isDirectory() && !each.name.startsWith('.'))
    .map((each) => each.name)
    .sort();
  const listed = new Set<string>(['manifest.json']);
  if (names.includes('manifest.json')) {
    const file = join(folder, 'manifest.json');
    const manifest = parseManifest(await readFile(file, 'utf8'), file);
    problems.push(...manifest.problems);
    for (const name of manifest.named) listed.add(name);
    for (const entry of manifest.entries) {
      const bytes = await sizeOf(join(folder, entry.file));
      if (bytes !== null) files.push({ file: join(folder, entry.file), entry, bytes });
      else {
        const found = `names "${entry.file}", which is not there`;
        problems.push(inputProblem(file, null, found, 'add the file or remove the entry'));
      }
    }
  }
  for (const name of names) {
    if (listed.has(name) || !KNOWN.test(name)) continue;
    const file = join(folder, name);
    if (names.includes('manifest.json') && /\.txt$/i.test(name)) {
      problems.push(
        inputProblem(file, null, 'is not in manifest.json', 'add an entry for it, or move it away'),
      );
    } else {
      files.push({ file, entry: null, bytes: (await sizeOf(file)) ?? 0 });
    }
  }
  if (files.length === 0 && problems.length === 0) {
    problems.push(inputProblem(folder, null, 'holds no documents', `${CURE_KIND} files in it`));
  }
  return { files, problems };
}

/** The entry for a single text or page in the manifest beside it, null where there is none. */
async function findEntry(path: string): Promise<ManifestEntry | null> {
  if (!/\.(txt|html?)$/i.test(path)) return null;
  const manifest = join(path, '..', 'manifest.json');
  if ((await sizeOf(manifest)) === null) return null;
  const { entries } = parseManifest(await readFile(manifest, 'utf8'), manifest);
  return entries.find((entry) => entry.file === basename(path)) ?? null;
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
