import type { OutletSummary, ReportSummary } from '@/lib/engine/matching/summarise-report.ts';
import type { Texts } from './texts.ts';

interface OutletTimelineProps {
  readonly summary: ReportSummary;
  /** Day of publication of the article being read. */
  readonly published: string | null;
  readonly texts: Texts;
}

/** Which outlets report claims of the article and from where, the earliest first; this page in its place among them. */
export function OutletTimeline({ summary, published, texts }: OutletTimelineProps) {
  if (summary.outletCount === 0) return <p class="section quiet">{texts.nothingElsewhere}</p>;
  return (
    <section class="section">
      <h2>
        {texts.otherOutlets(summary.outletCount)}
        <span class="quiet"> · {texts.origins(summary.originCount)}</span>
      </h2>
      <ol class="timeline small">
        {summary.outlets.map((outlet) => (
          <li key={`${outlet.outlet} ${outlet.here}`} data-here={outlet.here}>
            <span class="quiet">{texts.dayBeside(outlet.published, published)}</span>
            <span>
              <bdi>{outlet.outlet}</bdi> <span class="details quiet">{detailsOf(outlet, texts)}</span>
              {outlet.first && <span class="chip first">{texts.firstToReport}</span>}
            </span>
          </li>
        ))}
      </ol>
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
