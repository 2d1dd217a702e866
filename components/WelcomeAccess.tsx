import type { AccessState } from './Welcome.tsx';
import type { WelcomeTexts } from './welcome-texts.ts';

interface WelcomeAccessProps {
  readonly access: AccessState;
  readonly texts: WelcomeTexts;
  readonly onGrant: () => void;
}

/** Asks for the access to sites where it is missing, and says what came of it; nothing where it was there before. */
export function WelcomeAccess({ access, texts, onGrant }: WelcomeAccessProps) {
  if (access === 'unknown' || access === 'granted') return null;
  return (
    <section class="access">
      <h2>{texts.accessTitle}</h2>
      <p class="quiet">{texts.accessText}</p>
      {access !== 'granted-now' && (
        <p>
          <button type="button" class="button primary" onClick={onGrant}>
            {texts.accessButton}
          </button>
        </p>
      )}
      <p role="status" data-access={access}>
        {access === 'granted-now' && `✓ ${texts.accessGranted}`}
        {access === 'denied' && texts.accessDenied}
      </p>
    </section>
  );
}
