import type { Failure } from '@/lib/extension/messages/protocol.ts';

interface OptionsProblemsProps {
  readonly title: string;
  readonly problems: readonly Failure[];
}

/** What went wrong: for each problem what was found and what can be done. Nothing where there is none. */
export function OptionsProblems({ title, problems }: OptionsProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" class="problems">
      <b>{title}</b>
      {problems.map(({ area, found, cure }) => (
        <p key={`${area} ${found}`}>
          {area}: {found}; {cure}
        </p>
      ))}
    </div>
  );
}
