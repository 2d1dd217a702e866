import { WelcomeAccess } from './WelcomeAccess.tsx';
import { CardPicture, MarksPicture, PopupPicture } from './WelcomePictures.tsx';
import type { WelcomeTexts } from './welcome-texts.ts';

/** Whether Recoupe may read the sites; `granted-now` was given on this page, `denied` refused on it. */
export type AccessState = 'unknown' | 'granted' | 'missing' | 'granted-now' | 'denied';

interface WelcomeProps {
  readonly access: AccessState;
  readonly texts: WelcomeTexts;
  readonly onGrant: () => void;
}

/** The page of the first run: what Recoupe shows, what it promises, the access it needs, an article to try. */
export function Welcome({ access, texts, onGrant }: WelcomeProps) {
  const steps = [
    { Picture: MarksPicture, title: texts.welcomeMarksTitle, text: texts.welcomeMarksText },
    { Picture: CardPicture, title: texts.welcomeCardTitle, text: texts.welcomeCardText },
    { Picture: PopupPicture, title: texts.welcomePopupTitle, text: texts.welcomePopupText },
  ];
  return (
    <main class="rc welcome" lang={texts.language}>
      <header>
        <img src="/icon/icon.svg" alt="" width="48" height="48" />
        <h1>{texts.welcomeTitle}</h1>
        <p class="lead">{texts.welcomeLead}</p>
      </header>
      <ol class="steps">
        {steps.map(({ Picture, title, text }) => (
          <li key={title}>
            <Picture />
            <h2>{title}</h2>
            <p class="quiet">{text}</p>
          </li>
        ))}
      </ol>
      <p class="promise">{texts.welcomePromise}</p>
      <WelcomeAccess access={access} texts={texts} onGrant={onGrant} />
      <section>
        <h2>{texts.demoTitle}</h2>
        <p class="quiet">{texts.demoText}</p>
        <p>
          <a class="button primary" href="/demo.html">
            {texts.demoOpen}
          </a>
        </p>
      </section>
      <footer class="small">
        <a class="link" href="/options.html">
          {texts.openOptions}
        </a>
      </footer>
    </main>
  );
}
