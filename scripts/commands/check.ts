import type { PackReader } from '../../lib/engine/pack/pack-reader.ts';
import { loadLanguage } from '../load-language.ts';
import { formatProblem } from '../readers/input-problem.ts';
import { planInputs, readInputs } from '../readers/read-inputs.ts';
import type { ExitStatus } from './exit-status.ts';
import { EXIT } from './exit-status.ts';
import { plural } from './figures.ts';
import { breathe } from './interruption.ts';
import { lexiconNote } from './lexicon-note.ts';
import { openPack, usePack } from './open-pack.ts';
import { type CheckFormat, reportInFormat } from './report-in-format.ts';

export interface CheckCommand {
  readonly documents: readonly string[];
  readonly pack: string;
  readonly format: CheckFormat;
  readonly possible: boolean;
  readonly outlet: string | null;
  readonly signal: AbortSignal;
}

/** Checks documents against a pack and prints one report each, in the order given. @throws AbortError on Ctrl-C. */
export async function check(command: CheckCommand): Promise<ExitStatus> {
  const pack = await openPack(command.pack);
  if (pack === null) return EXIT.nothingDone;
  return (await usePack(command.pack, pack, ({ reader }) => checkAll(command, reader))) ?? EXIT.nothingDone;
}

async function checkAll(command: CheckCommand, reader: PackReader): Promise<ExitStatus> {
  // The engine is loaded once there is something to match against.
  const { analyseArticle } = await import('../../lib/engine/claims/analyse-article.ts');
  const { checkArticleInPacks } = await import('../../lib/engine/matching/check-in-packs.ts');
  const note = lexiconNote(reader.meta);
  if (note !== null) process.stderr.write(`${command.pack}: ${note}\n`);
  const language = await loadLanguage();
  const plan = await planInputs(command.documents);
  let checked = 0;
  let skipped = 0;
  for (const problem of plan.problems) {
    skipped += problem.skipped;
    process.stderr.write(`${formatProblem(problem)}\n`);
  }
  const defaults = { outlet: command.outlet, language: language.code };
  for await (const result of readInputs(plan.files, defaults)) {
    if ('problem' in result) {
      skipped += result.problem.skipped;
      process.stderr.write(`${formatProblem(result.problem)}\n`);
      continue;
    }
    const { article } = result;
    const analysed = analyseArticle(article, language);
    const { possible } = command;
    const report = await checkArticleInPacks(article, analysed, [reader], language, { possible });
    checked++;
    process.stdout.write(reportInFormat(report, command.format, checked === 1));
    await breathe(command.signal);
  }
  if (skipped > 0) process.stderr.write(`check: ${plural(skipped, 'document')} skipped\n`);
  if (checked === 0) return EXIT.nothingDone;
  return skipped > 0 ? EXIT.someSkipped : EXIT.done;
}
