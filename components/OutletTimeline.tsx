import { useState } from 'preact/hooks';
import type { OutletSummary, ReportSummary } from '@/lib/engine/matching/summarise-report.ts';
import type { Texts } from './texts.ts';

/** Outlets shown before the list is unfolded: it must leave room for the claims. Sane range: 3 to 8. */
const SHOWN_OUTLETS = 4;

interface OutletTimelineProps {
  readonly summary: ReportSummary;
  /** Day of publication of the article being read. */
  readonly published: string | null;
  readonly texts: Texts;
}

/** Which outlets report claims of the article and from where, the earliest first; this page in its place among them. */
export function OutletTimeline({ summary, published, texts }: OutletTimelineProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { outlets } = summary;
  const hidden = outlets.length - SHOWN_OUTLETS;
  if (summary.outletCount === 0) return <p class="section quiet">{texts.nothingElsewhere}</p>;
  return (
    <section class="section">
      <h2>
        {texts.otherOutlets(summary.outletCount)}
        <span class="quiet"> · {texts.origins(summary.originCount)}</span>
      </h2>
      <ol class="timeline small">
        {outlets.slice(0, unfolded ? undefined : SHOWN_OUTLETS).map((outlet, n) => (
          <li key={`${outlet.outlet} ${outlet.here}`} data-here={outlet.here}>
            <span class="day quiet">
              {/* A day stands once for all its outlets; a screen reader hears it with each. */}
              <span class={n > 0 && outlets[n - 1]?.published === outlet.published ? 'read-out' : ''}>
                {texts.dayBeside(outlet.published, published)}
              </span>
            </span>
            <span class="outlet">
              <bdi>{outlet.outlet}</bdi> <span class="details quiet">{detailsOf(outlet, texts)}</span>
              {outlet.first && <span class="chip first">{texts.firstToReport}</span>}
            </span>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button
          type="button"
          class="link small"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? texts.showFewer : texts.moreOutlets(hidden)}
        </button>
      )}
    </section>
  );
}

/** `7 claims · via AP`; the outlet itself is not named as its own origin. */
function detailsOf(outlet: OutletSummary, texts: Texts): string {
  const origins = outlet.origins
    .filter(({ id, label }) => !id.startsWith('outlet:') && label !== outlet.outlet)
    .map(({ label }) => label);
  return [
    ...(outlet.here ? [texts.thisPage.toLocaleLowerCase(texts.language)] : []),
    texts.claims(outlet.claimCount),
    ...(origins.length > 0 ? [texts.viaOrigin(texts.list(origins))] : []),
  ].join(' · ');
}
