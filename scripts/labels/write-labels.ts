import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, type ExitStatus } from '../commands/exit-status.ts';
import {
  describeFileError,
  formatProblem,
  type InputProblem,
  inputProblem,
} from '../readers/input-problem.ts';
import type { EventLabels } from '../training/event-labels.ts';
import { collectItems } from '../training/feed-items.ts';
import { formatEventLabels } from '../training/format-event-labels.ts';
import { describeLost } from '../training/labelled-events.ts';
import { readPages } from '../training/read-pages.ts';
import { scanFeed } from '../training/scan-feed.ts';
import { checkSet } from './check-set.ts';
import { readSetFiles } from './read-set-files.ts';

export interface WriteLabelsOptions {
  /** Folder of labelled sets, each a folder. */
  readonly folder: string;
  readonly feed: string;
  /** Folder of saved pages, which sets may hold as well. */
  readonly pages: string;
  /** Folder that gets one file an event. */
  readonly out: string;
  /** Told each problem and, at the end, the sums. */
  readonly tell: (line: string) => void;
}

/**
 * Writes the labels of every sound set below a folder, without its texts. A set with a problem is skipped as a whole,
 * and a file that an earlier run wrote for it stays.
 */
export async function writeLabels({
  folder,
  feed,
  pages,
  out,
  tell,
}: WriteLabelsOptions): Promise<ExitStatus> {
  const { sound, problems, sets } = checkSets(folder);
  const written = sound.length > 0 ? await keepFound(sound, { feed, pages }, problems) : [];
  if (written.length > 0) mkdirSync(out, { recursive: true });
  for (const labels of written) writeFileSync(join(out, `${labels.name}.tsv`), formatEventLabels(labels));
  for (const problem of problems) tell(formatProblem(problem));
  const sum = (of: (labels: EventLabels) => number) => written.reduce((total, each) => total + of(each), 0);
  tell(
    `${written.length} events written to ${out}, ${sets - written.length} skipped: ` +
      `${sum(({ documents }) => documents.length)} documents, ` +
      `${sum(({ sentences }) => sentences.length)} sentences, ` +
      `${sum(({ facts }) => facts.size)} facts, ` +
      `${sum(({ differences }) => differences.length)} differences`,
  );
  if (written.length === 0) return EXIT.nothingDone;
  return problems.length > 0 ? EXIT.someSkipped : EXIT.done;
}

function checkSets(folder: string): { sound: EventLabels[]; problems: InputProblem[]; sets: number } {
  const sound: EventLabels[] = [];
  const problems: InputProblem[] = [];
  let names: readonly string[] = [];
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    if (names.length === 0) problems.push(inputProblem(folder, null, 'holds no sets', 'check the path'));
  } catch (error) {
    const { found, cure } = describeFileError(error);
    problems.push(inputProblem(folder, null, found, cure));
  }
  for (const name of names.toSorted()) {
    const files = readSetFiles(join(folder, name));
    const result = 'problems' in files ? files : checkSet(files);
    if ('labels' in result) sound.push(result.labels);
    else problems.push(...result.problems);
  }
  return { sound, problems, sets: names.length };
}

/** The events all of whose documents are there as they were labelled; the others become problems. */
async function keepFound(
  events: readonly EventLabels[],
  { feed, pages }: Pick<WriteLabelsOptions, 'feed' | 'pages'>,
  problems: InputProblem[],
): Promise<readonly EventLabels[]> {
  const addresses = new Set(events.flatMap(({ documents }) => documents.map(({ address }) => address)));
  const items = collectItems(addresses);
  await scanFeed(feed, items.consume);
  for (const page of await readPages(pages)) items.add(page);
  return events.filter(({ name, documents }) => {
    const lost = documents.flatMap((document) => {
      const item = items.find(document);
      return typeof item === 'string' ? describeLost(`${name}/docs`, document.id, item) : [];
    });
    problems.push(...lost);
    return lost.length === 0;
  });
}
