import type { ReportSummary } from '@/lib/engine/matching/summarise-report.ts';
import type { Texts } from './texts.ts';

interface SummaryBarProps {
  readonly summary: ReportSummary;
  readonly texts: Texts;
}

/** How the claims of the article stand: a bar by share, its figures below as text. */
export function SummaryBar({ summary, texts }: SummaryBarProps) {
  const figures = [
    { standing: 'differ', count: summary.differCount, text: texts.figureDiffer(summary.differCount) },
    { standing: 'same', count: summary.sameCount, text: texts.figureSame(summary.sameCount) },
    {
      standing: 'only-here',
      count: summary.onlyHereCount,
      text: texts.figureOnlyHere(summary.onlyHereCount),
    },
  ];
  return (
    <>
      <p class="sum">
        {texts.reportedElsewhere(summary.differCount + summary.sameCount, summary.claimCount)}
      </p>
      <div class="bar" aria-hidden="true">
        {figures.map(({ standing, count }) =>
          count === 0 ? null : <span key={standing} data-standing={standing} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul class="figures small" aria-label={texts.claims(summary.claimCount)}>
        {figures.map(({ standing, text }) => (
          <li key={standing}>
            <span class="line" data-standing={standing} aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
