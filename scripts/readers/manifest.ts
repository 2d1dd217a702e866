import * as z from 'zod/mini';
import { describeIssue } from '../../lib/engine/pack/describe-issue.ts';
import { documentFields } from './document-record.ts';
import type { InputProblem } from './input-problem.ts';
import { inputProblem } from './input-problem.ts';

const manifestEntry = z.object({
  ...documentFields,
  /** Name of a file in the manifest's folder. */
  file: z.string().check(
    z.minLength(1),
    z.maxLength(1000),
    z.refine((name) => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(name), {
      error: 'must lie in the folder of the manifest',
    }),
  ),
  /** For people. */
  note: z.optional(z.string()),
});

const fileName = z.object({ file: z.string() });

const manifest = z.object({ documents: z.array(z.unknown()) });

/** What a manifest says of one file: everything but the text. */
export type ManifestEntry = z.infer<typeof manifestEntry>;

export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  /** One for each entry that is broken; the others are kept. */
  readonly problems: readonly InputProblem[];
  /** Every file named, by broken entries too. */
  readonly named: ReadonlySet<string>;
}

/** Parses the contents of a `manifest.json`: `{"documents": [{"file", "id", "outlet", "title", …}]}`. */
export function parseManifest(source: string, file: string): Manifest {
  const refuse = (found: string): Manifest => ({
    entries: [],
    named: new Set(),
    problems: [inputProblem(file, null, found, 'a manifest is {"documents": [{"file", "outlet", …}]}')],
  });
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse(`broken JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const whole = manifest.safeParse(value);
  if (!whole.success) return refuse(`no manifest: ${whole.error.issues.map(describeIssue).join('; ')}`);
  const entries: ManifestEntry[] = [];
  const problems: InputProblem[] = [];
  const named = new Set<string>();
  for (const [n, each] of whole.data.documents.entries()) {
    const entry = manifestEntry.safeParse(each);
    const name = fileName.safeParse(each);
    if (name.success) named.add(name.data.file);
    if (entry.success) entries.push(entry.data);
    else {
      const found = `entry ${n + 1}: ${entry.error.issues.map(describeIssue).join('; ')}`;
      problems.push(inputProblem(file, null, found, 'mend the entry'));
    }
  }
  return { entries, problems, named };
}
