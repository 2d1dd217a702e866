import type { ReadingActions, ReadingState } from '@/lib/extension/views/control-reading.ts';
import type { ReadingTexts } from './reading-texts.ts';

interface SiteAccessProps {
  readonly state: ReadingState;
  readonly actions: Pick<ReadingActions, 'grantAccess' | 'takeAccessAway'>;
  readonly texts: ReadingTexts;
}

/** Asks for the access to sites where it is wanted and missing, or offers to take it away where it is not needed. */
export function SiteAccess({ state: { reading, access }, actions, texts }: SiteAccessProps) {
  const granted = access === 'granted' || access === 'granted-now';
  const fits = access === 'unknown' || granted === (reading === 'always');
  return (
    <div class="access" data-access={access}>
      {!fits && (
        <>
          <p class="quiet">{granted ? texts.accessKept : texts.accessText}</p>
          <p>
            <button
              type="button"
              class={granted ? 'button' : 'button primary'}
              onClick={granted ? actions.takeAccessAway : actions.grantAccess}
            >
              {granted ? texts.accessTakeAway : texts.accessButton}
            </button>
          </p>
        </>
      )}
      {/* On the page from its first moment: what comes into being with its text is not read out everywhere. */}
      <p role="status">
        {reading === 'always' && access === 'granted-now' && `✓ ${texts.accessGranted}`}
        {reading === 'always' && access === 'denied' && texts.accessDenied}
      </p>
    </div>
  );
}
