import { spawnSync } from 'node:child_process';

/** What a tool said. */
export interface ToolResult {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program of the project, such as `web-ext`, in its root and waits for its end. */
export function runTool(name: string, args: readonly string[]): ToolResult {
  // Tools are found as npm finds them, whoever started this process.
  const env = { ...process.env, PATH: `node_modules/.bin:${process.env.PATH ?? ''}` };
  const { status, stdout, stderr } = spawnSync(name, args, { encoding: 'utf8', env, maxBuffer: 1e8 });
  return { status: status ?? 1, output: stdout, errors: stderr };
}
