import type { Reason } from '@/lib/engine/matching/report.ts';
import type { Texts } from './texts.ts';

interface MatchReasonsProps {
  readonly reasons: readonly Reason[];
  readonly texts: Texts;
}

/** Why two sentences are taken for the same fact, folded until asked for; nothing where no reason is given. */
export function MatchReasons({ reasons, texts }: MatchReasonsProps) {
  const lines = [...new Set(reasons.map(texts.reason))];
  if (lines.length === 0) return null;
  return (
    <details class="reasons small">
      <summary>{texts.whyMatch}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
