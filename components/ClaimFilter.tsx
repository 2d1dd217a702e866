import { useId } from 'preact/hooks';
import { type ClaimStanding, claimStanding } from '@/lib/engine/matching/claim-standing.ts';
import type { ClaimReport } from '@/lib/engine/matching/report.ts';
import type { Texts } from './texts.ts';

interface ClaimFilterProps {
  /** The claims that the search has found: the groups count these. */
  readonly claims: readonly ClaimReport[];
  /** How many claims there are to search in. */
  readonly searchable: number;
  readonly standing: ClaimStanding;
  readonly query: string;
  readonly texts: Texts;
  readonly onStanding: (standing: ClaimStanding) => void;
  readonly onQuery: (query: string) => void;
}

/** Fewer claims than this are seen at a glance and need no search. Sane range: 5 to 15. */
const SEARCH_FROM = 8;

/** Chooses which claims the list shows: three groups as radio buttons (arrow keys move between them), and a search. */
export function ClaimFilter(props: ClaimFilterProps) {
  const { claims, searchable, standing, query, texts, onStanding, onQuery } = props;
  const name = useId();
  const groups: readonly { standing: ClaimStanding; label: string }[] = [
    { standing: 'differ', label: texts.filterDiffer },
    { standing: 'same', label: texts.filterSame },
    { standing: 'only-here', label: texts.onlyHereHeading },
  ];
  const countOf = (group: ClaimStanding) => claims.filter((claim) => claimStanding(claim) === group).length;
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
              {group.label} <span class="count">{texts.number(countOf(group.standing))}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {searchable >= SEARCH_FROM && (
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
