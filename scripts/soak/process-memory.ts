import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Bytes that a process shares with no other, from Linux; null where it does not tell or the process has gone. */
export function privateBytes(pid: number): number | null {
  const file = `/proc/${pid}/smaps_rollup`;
  const text = readOrEmpty(file);
  if (text === '') return null;
  const kilobytes = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, size]) =>
    Number(size),
  );
  return kilobytes.reduce((sum, size) => sum + size, 0) * 1024;
}

/** The processes below one whose command line holds a word, from Linux; none elsewhere. */
export function descendantsWith(root: number, word: string): readonly number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))] as const),
  );
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid) ?? 0;
    return parent === root || (parent > 1 && isBelow(parent));
  };
  return [...parents.keys()].filter(
    (pid) => isBelow(pid) && readOrEmpty(`/proc/${pid}/cmdline`).includes(word),
  );
}

function parentOf(pid: number): number {
  // The name of the program stands in brackets and may hold anything.
  const [, fields = ''] = /\) \S+ (\d+)/.exec(readOrEmpty(`/proc/${pid}/stat`)) ?? [];
  return Number(fields);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
