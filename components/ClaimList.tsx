import { useEffect, useRef } from 'preact/hooks';
import type { ArticleReport, ClaimReport } from '@/lib/engine/matching/report.ts';
import { ClaimItem } from './ClaimItem.tsx';
import type { MatchActions } from './match-actions.ts';
import { moveFocus } from './move-focus.ts';
import type { Texts } from './texts.ts';

interface ClaimListProps {
  readonly claims: readonly ClaimReport[];
  readonly report: Pick<ArticleReport, 'article' | 'origin'>;
  readonly anchored: readonly string[];
  readonly opened: string | null;
  readonly texts: Texts;
  readonly onShow: (claimId: string) => void;
  readonly onPoint: ((claimId: string | null) => void) | null;
  readonly matchActions: MatchActions;
}

/** Where arrow keys stop: a claim's button, or the way to the page where it has nothing to unfold. */
const STOPS = '.disclose, .claim:not(:has(.disclose)) .show';

/** The claims as a list that arrow keys go through; it scrolls to the claim whose card opens in the page. */
export function ClaimList({
  claims,
  report,
  anchored,
  opened,
  texts,
  onShow,
  onPoint,
  matchActions,
}: ClaimListProps) {
  const list = useRef<HTMLUListElement>(null);
  const shown = claims.some(({ id }) => id === opened);
  useEffect(() => {
    if (shown) claimIn(list.current, opened)?.scrollIntoView({ block: 'center', behavior: scrolling() });
  }, [opened, shown]);
  const point = ({ target }: Event) =>
    onPoint?.(
      target instanceof Element ? (target.closest('[data-claim]')?.getAttribute('data-claim') ?? null) : null,
    );
  const leave = () => onPoint?.(null);
  return (
    <ul
      class="claims"
      ref={list}
      onKeyDown={(event) => moveFocus(event, STOPS)}
      onPointerOver={point}
      onPointerLeave={leave}
      onFocusIn={point}
      onFocusOut={leave}
    >
      {claims.map((claim) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          report={report}
          current={claim.id === opened}
          texts={texts}
          matchActions={matchActions}
          onShow={anchored.includes(claim.id) ? onShow : null}
        />
      ))}
    </ul>
  );
}

function claimIn(list: Element | null, id: string | null): Element | null {
  return (
    [...(list?.querySelectorAll('[data-claim]') ?? [])].find(
      (item) => item.getAttribute('data-claim') === id,
    ) ?? null
  );
}

function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
