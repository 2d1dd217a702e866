import type { OptionsActions, OptionsDone, OptionsState } from '@/lib/extension/views/options-state.ts';
import { OptionsData } from './OptionsData.tsx';
import { OptionsHidden } from './OptionsHidden.tsx';
import { OptionsLanguage } from './OptionsLanguage.tsx';
import { OptionsMarks, type PaintSample } from './OptionsMarks.tsx';
import { OptionsPacks } from './OptionsPacks.tsx';
import { OptionsProblems } from './OptionsProblems.tsx';
import { OptionsReading } from './OptionsReading.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { OptionsShortcuts } from './OptionsShortcuts.tsx';
import { OptionsSites } from './OptionsSites.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly paintSample: PaintSample;
  readonly texts: OptionsTexts;
}

/** The options page: packs, marks, when pages are read, sites, keyboard, language, hidden matches, all data, privacy. */
export function Options({ state, actions, paintSample, texts }: OptionsProps) {
  const { settings, hidden, shortcuts } = state;
  const sections = [
    ['packs', texts.packsTitle],
    ['marks', texts.marksTitle],
    ['reading', texts.readingTitle],
    ['sites', texts.sitesTitle],
    ['keyboard', texts.shortcutsTitle],
    ['language', texts.languageTitle],
    ['hidden', texts.hiddenTitle],
    ['data', texts.dataTitle],
    ['privacy', texts.privacyTitle],
  ] as const;
  return (
    <div class="rc options" lang={texts.language}>
      <header>
        <h1>{texts.optionsTitle}</h1>
      </header>
      <nav aria-label={texts.sectionsLabel}>
        {sections.map(([id, title]) => (
          <a key={id} class="link" href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <main>
        <OptionsProblems title={texts.errorTitle} problems={state.problems} texts={texts} />
        <OptionsPacks state={state} actions={actions} texts={texts} />
        <OptionsMarks
          settings={settings}
          texts={texts}
          paintSample={paintSample}
          onChange={actions.changeSettings}
        />
        <OptionsReading state={state.reading} actions={actions} texts={texts} />
        <OptionsSites sitesOff={settings.sitesOff} texts={texts} onChange={actions.changeSettings} />
        <OptionsShortcuts shortcuts={shortcuts} texts={texts} onOpen={actions.openShortcuts} />
        <OptionsLanguage language={settings.language} texts={texts} onChange={actions.changeSettings} />
        <OptionsHidden hidden={hidden} texts={texts} onRestore={actions.restoreMatch} />
        <OptionsData state={state} actions={actions} texts={texts} />
        <OptionsSection id="privacy" title={texts.privacyTitle}>
          <p>{texts.privacyText}</p>
        </OptionsSection>
      </main>
      <footer class="small quiet">
        <span>{texts.version(state.version)}</span>
        <a class="link" href="/welcome.html">
          {texts.aboutWelcome}
        </a>
        <a class="link" href="/licences.txt">
          {texts.licences}
        </a>
      </footer>
      <p class="done" role="status">
        {state.done !== null && doneInWords(state.done, texts)}
      </p>
    </div>
  );
}

function doneInWords(done: OptionsDone, texts: OptionsTexts): string {
  switch (done.what) {
    case 'pack-removed':
      return texts.packRemoved(done.name);
    case 'match-restored':
      return texts.matchRestored;
    case 'deleted':
      return texts.deleted;
  }
}
