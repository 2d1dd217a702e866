/** Why one document or file could not be read, for a person at a terminal. */
export interface InputProblem {
  readonly file: string;
  /** 1-based line of the file; null where the whole file is meant. */
  readonly line: number | null;
  /** What is wrong: `broken JSON: …`. */
  readonly found: string;
  /** What to do about it. */
  readonly cure: string;
  /** How many documents it costs, as far as can be told: at least 1. */
  readonly skipped: number;
}

/** A problem that costs one document. */
export function inputProblem(file: string, line: number | null, found: string, cure: string): InputProblem {
  return { file, line, found, cure, skipped: 1 };
}

/** One line for standard error: `feed.jsonl:12: broken JSON (…); mend or remove the line`. */
export function formatProblem({ file, line, found, cure }: InputProblem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${found}; ${cure}`;
}

/** An unreadable file in words, from what the file system threw. */
export function describeFileError(error: unknown): { readonly found: string; readonly cure: string } {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return { found: 'no such file or folder', cure: 'check the path' };
  if (code === 'EACCES' || code === 'EPERM')
    return { found: 'may not be read', cure: 'check its permissions' };
  if (code === 'EISDIR') return { found: 'is a folder, not a file', cure: 'give the path of a file' };
  const found = error instanceof Error ? error.message : String(error);
  return { found: `cannot be read (${found})`, cure: 'check the file' };
}
