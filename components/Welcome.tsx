import type { ReadingActions, ReadingState } from '@/lib/extension/views/control-reading.ts';
import { ReadingChoice } from './ReadingChoice.tsx';
import { CardPicture, MarksPicture, PopupPicture } from './WelcomePictures.tsx';
import type { WelcomeTexts } from './welcome-texts.ts';

interface WelcomeProps {
  readonly reading: ReadingState;
  readonly actions: ReadingActions;
  readonly texts: WelcomeTexts;
}

/** The page of the first run: what Recoupe shows, what it promises, when it reads, an article to try. */
export function Welcome({ reading, actions, texts }: WelcomeProps) {
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
      <section>
        <h2 id="reading-title">{texts.readingTitle}</h2>
        <p class="quiet">{texts.readingText}</p>
        <ReadingChoice state={reading} actions={actions} labelledBy="reading-title" texts={texts} />
      </section>
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
