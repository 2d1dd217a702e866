import { useId } from 'preact/hooks';
import type { ClaimStanding } from '@/lib/engine/matching/claim-standing.ts';
import type { ReportSummary } from '@/lib/engine/matching/summarise-report.ts';
import type { Texts } from './texts.ts';

interface ClaimFilterProps {
  readonly summary: ReportSummary;
  readonly standing: ClaimStanding;
  readonly query: string;
  readonly texts: Texts;
  readonly onStanding: (standing: ClaimStanding) => void;
  readonly onQuery: (query: string) => void;
}

/** Fewer claims than this are seen at a glance and need no search. Sane range: 5 to 15. */
const SEARCH_FROM = 8;

/** Chooses which claims the list shows: three groups as radio buttons (arrow keys move between them), and a search. */
export function ClaimFilter({ summary, standing, query, texts, onStanding, onQuery }: ClaimFilterProps) {
  const name = useId();
  const groups: readonly { standing: ClaimStanding; label: string; count: number }[] = [
    { standing: 'differ', label: texts.filterDiffer, count: summary.differCount },
    { standing: 'same', label: texts.filterSame, count: summary.sameCount },
    { standing: 'only-here', label: texts.onlyHereHeading, count: summary.onlyHereCount },
  ];
  return (
    <div class="filter">
      <fieldset>
        <legend class="read-out">{texts.filterLabel}</legend>
        {groups.map((group) => (
          <label key={group.standing}>
            <input
              type="radio"
              class="read-out"
              name={name}
              checked={group.standing === standing}
              onChange={() => onStanding(group.standing)}
            />
            <span class="tab">
              {group.label} {texts.number(group.count)}
            </span>
          </label>
        ))}
      </fieldset>
      {summary.claimCount >= SEARCH_FROM && (
        <input
          type="search"
          class="search"
          value={query}
          aria-label={texts.searchLabel}
          placeholder={texts.searchLabel}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
