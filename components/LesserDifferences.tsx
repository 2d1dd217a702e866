import type { Difference } from '@/lib/engine/matching/report.ts';
import { DifferenceText } from './DifferenceText.tsx';
import type { Texts } from './texts.ts';

interface LesserDifferencesProps {
  readonly differences: readonly Difference[];
  readonly texts: Texts;
}

/** Differences in how closely or in what words a fact is told, folded until asked for; nothing where there are none. */
export function LesserDifferences({ differences, texts }: LesserDifferencesProps) {
  if (differences.length === 0) return null;
  return (
    <details class="lesser small">
      <summary>{texts.lesserDifferences(differences.length)}</summary>
      <ul>
        {differences.map((difference) => (
          <li key={JSON.stringify(difference)}>
            <DifferenceText difference={difference} texts={texts} />
          </li>
        ))}
      </ul>
    </details>
  );
}
