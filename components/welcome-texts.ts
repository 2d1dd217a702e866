import type { GetMessage } from '@/lib/extension/texts/catalogue.ts';
import { createReadingTexts } from './reading-texts.ts';
import { createTexts } from './texts.ts';

/** The texts of the first run and the demo article, together with those that all views share. */
export type WelcomeTexts = ReturnType<typeof createWelcomeTexts>;

/** The texts in the language of the messages. */
export function createWelcomeTexts(getMessage: GetMessage, interfaceLanguage: string) {
  return {
    ...createTexts(getMessage, interfaceLanguage),
    ...createReadingTexts(getMessage),
    welcomeTitle: getMessage('welcomeTitle'),
    welcomeLead: getMessage('welcomeLead'),
    welcomeMarksTitle: getMessage('welcomeMarksTitle'),
    welcomeMarksText: getMessage('welcomeMarksText'),
    welcomeCardTitle: getMessage('welcomeCardTitle'),
    welcomeCardText: getMessage('welcomeCardText'),
    welcomePopupTitle: getMessage('welcomePopupTitle'),
    welcomePopupText: getMessage('welcomePopupText'),
    welcomePromise: getMessage('welcomePromise'),
    demoTitle: getMessage('demoTitle'),
    demoText: getMessage('demoText'),
    demoOpen: getMessage('demoOpen'),
    demoNote: getMessage('demoNote'),
    demoWorking: getMessage('demoWorking'),
    demoNothing: getMessage('demoNothing'),
    demoBack: getMessage('demoBack'),
  };
}
