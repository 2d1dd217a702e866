import type { Failure } from '@/lib/extension/messages/protocol.ts';
import type { Texts } from './texts.ts';

interface OptionsProblemsProps {
  readonly title: string;
  readonly problems: readonly Failure[];
  readonly texts: Pick<Texts, 'failure'>;
}

/** What went wrong: for each problem what was found and what can be done. Nothing where there is none. */
export function OptionsProblems({ title, problems, texts }: OptionsProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" class="problems">
      <b>{title}</b>
      {problems.map((problem) => (
        <p key={`${problem.area} ${problem.found}`}>{texts.failure(problem)}</p>
      ))}
    </div>
  );
}
